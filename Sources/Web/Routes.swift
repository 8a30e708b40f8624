import Access
package import Hummingbird

extension Site {
  /// Every path of the product, on one screen.
  package func router() -> Router<SiteContext> {
    let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: SecurityHeaders())
    router.add(middleware: ProblemPages())
    router.add(middleware: SameSite())

    router.get("/r/:token", use: showForm)
    router.post("/r/:token", use: receiveForm)
    router.get("/thanks", use: showThanks)
    router.get("/r-code", use: showCode)
    router.post("/r-code", use: receiveCode)

    router.get("/style.css", use: showStyle)
    router.get("/staff.css", use: showStaffStyle)
    router.get("/healthz", use: showHealth)
    router.get("/readyz", use: showReadiness)

    router.get("/sign-in", use: showSignIn)
    router.post("/sign-in", use: receiveSignIn)
    router.post("/sign-out", use: receiveSignOut)

    let staff = router.group().add(middleware: SignedIn(site: self, permission: .figures))
    staff.get("/", use: showOverview)
    staff.get("/channels", use: showChannels)
    staff.get("/departments", use: showDepartments)
    staff.get("/matrix", use: showMatrix)
    staff.get("/questions", use: showQuestions)
    staff.get("/questions/:key", use: showQuestion)
    staff.get("/fieldwork", use: showFieldwork)
    return router
  }
}
