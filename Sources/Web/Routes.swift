import Access
package import Hummingbird

extension Site {
  /// Every path of the product, on one screen.
  package func router() -> Router<SiteContext> {
    let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: SecurityHeaders(isSecure: isSecure))
    router.add(middleware: PackablePages())
    router.add(middleware: ProblemPages())
    router.add(middleware: RefusedRequests())
    router.add(middleware: SameSite())

    router.get("/r/:token", use: showForm)
    router.post("/r/:token", use: receiveForm)
    router.get("/thanks", use: showThanks)
    router.get("/r-code", use: showCode)
    router.post("/r-code", use: receiveCode)
    router.get("/station/:key", use: showStation)
    router.post("/station/:key", use: startAtStation)
    router.get("/station/:key/thanks", use: showStationThanks)
    router.get("/station/:key/:form", use: showStationForm)
    router.post("/station/:key/:form", use: receiveStationForm)

    router.get("/did", use: showDid)
    router.get("/verify", use: showFileCheck)
    router.post("/verify", use: receiveFileCheck)
    router.get("/verify/:figures", use: showProof)

    router.get("/style.css", use: showStyle)
    router.get("/staff.css", use: showStaffStyle)
    router.get("/staff.js", use: showStaffScript)
    router.get("/cards.css", use: showCardStyle)
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

    let comments = staff(.comments, on: router)
    comments.get("/comments", use: showComments)
    comments.post("/comments/openings", use: openComments)
    comments.post("/comments/themes", use: receiveThemes)

    let improvement = staff(.improvement, on: router)
    improvement.get("/actions", use: showRegister)
    improvement.get("/actions/new", use: showNewAction)
    improvement.post("/actions/new", use: receiveAction)
    improvement.get("/actions/target", use: showTarget)
    improvement.post("/actions/target", use: receiveTarget)
    improvement.get("/actions/:number", use: showAction)
    improvement.post("/actions/:number/told", use: receiveTold)
    improvement.post("/actions/:number/end", use: receiveEnd)

    let invitations = staff(.invitations, on: router)
    invitations.get("/links", use: showOneLink)
    invitations.post("/links", use: receiveOneLink)
    invitations.get("/links/issued/:name", use: showIssuedLink)
    invitations.get("/links/cards", use: showCards)
    invitations.post("/links/cards", use: receiveCards)
    invitations.get("/links/cards/:name", use: showIssuedCards)
    invitations.get("/links/cards/:name/print", use: printCards)
    invitations.get("/links/cards/:name/cards.csv", use: fetchCards)
    invitations.get("/links/invitations", use: showUpload)
    invitations.post("/links/invitations", use: receiveUpload)
    invitations.get("/links/invitations/:name", use: showReadFile)
    invitations.post("/links/invitations/:name", use: issueReadFile)
    invitations.get("/links/lists/:name", use: showIssuedList)
    invitations.get("/links/lists/:name/links.csv", use: fetchIssuedList)
    invitations.get("/links/reminders", use: showReminders)
    invitations.get("/links/reminders/:round/links.csv", use: fetchReminders)
    invitations.get("/stations", use: showStations)
    invitations.post("/stations", use: openStation)
    invitations.post("/stations/close", use: closeStation)
    invitations.get("/calls", use: showCalls)
    invitations.post("/calls", use: receiveCall)

    let surveys = staff(.surveys, on: router)
    surveys.get("/surveys", use: showSurveys)
    surveys.get("/surveys/:key/retire", use: askToRetire)
    surveys.post("/surveys/:key/retire", use: retireSurvey)
    surveys.get("/surveys/:key/:version/publish", use: askToPublish)
    surveys.post("/surveys/:key/:version/publish", use: publishSurvey)
    surveys.get("/surveys/:key/:version/preview", use: previewSurvey)
    surveys.post("/surveys/:key/:version/preview", use: receivePreview)
    surveys.get("/surveys/:key/:version/preview/sent", use: showPreviewThanks)

    let reports = staff(.reports, on: router)
    reports.get("/reports", use: showReports)
    reports.post("/reports/:name", use: buildReport)
    reports.get("/reports/:name", use: fetchReport)
    reports.post("/reports/:name/mail", use: mailReportAgain)

    let documents = staff(.documents, on: router)
    documents.get("/documents", use: showDocuments)
    documents.get("/documents/:name", use: fetchDocument)
    staff(.shelving, on: router).post("/documents/:name", use: receiveDocument)

    let settings = staff(.settings, on: router)
    settings.get("/settings", use: showSettings)
    settings.post("/settings", use: receiveSettings)
    return router
  }

  /// The pages of those who have a permission.
  private func staff(_ permission: Permission, on router: Router<SiteContext>) -> RouterGroup<SiteContext> {
    router.group().add(middleware: SignedIn(site: self, permission: permission))
  }
}
