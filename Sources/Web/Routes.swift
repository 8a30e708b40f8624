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

    let figures = staff(.figures, on: router)
    figures.get("/", use: showOverview)
    figures.get("/channels", use: showChannels)
    figures.get("/departments", use: showDepartments)
    figures.get("/matrix", use: showMatrix)
    figures.get("/questions", use: showQuestions)
    figures.get("/questions/:key", use: showQuestion)
    figures.get("/fieldwork", use: showFieldwork)
    return router
  }

  /// The pages of those who have a permission.
  private func staff(_ permission: Permission, on router: Router<SiteContext>) -> RouterGroup<SiteContext> {
    router.group().add(middleware: SignedIn(site: self, permission: permission))
  }
}
