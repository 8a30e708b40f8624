import Access
import Ballots
package import HTTP
package import Hummingbird
import Pages
import PublicSite

extension Site {
  /// Every path of the product, on one screen, with who may ask for it.
  package func router() -> Router<SiteContext> {
    let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: SecurityHeaders(isSecure: isSecure))
    router.add(middleware: PackablePages())
    router.add(middleware: CharityBanners(banner: staff.banner))
    router.add(middleware: ProblemPages(frame: staff.frame))
    router.add(middleware: RefusedRequests())
    router.add(middleware: SameSite())

    router.get("/r/:token", use: everybody.rating.showForm)
    router.post("/r/:token", use: everybody.rating.receiveForm)
    router.get("/stop/:token", use: everybody.stop.showStop)
    router.post("/stop/:token", use: everybody.stop.receiveStop)
    router.get("/receipts/:provider", use: receipts.receiveReceipt)
    router.post("/receipts/:provider", use: receipts.receiveReceipt)
    router.get("/thanks", use: everybody.rating.showThanks)
    router.get("/r-code", use: everybody.codes.showCode)
    router.post("/r-code", use: everybody.codes.receiveCode)
    router.get("/station/:key", use: everybody.stations.showStation)
    router.post("/station/:key", use: everybody.stations.startAtStation)
    router.get("/station/:key/thanks", use: everybody.stations.showStationThanks)
    router.get("/station/:key/:form", use: everybody.stations.showStationForm)
    router.post("/station/:key/:form", use: everybody.stations.receiveStationForm)

    router.get("/did", use: everybody.did.showDid)
    router.get("/verify", use: everybody.verify.showFileCheck)
    router.post("/verify", use: everybody.verify.receiveFileCheck)
    router.get("/verify/:figures", use: everybody.verify.showProof)

    router.get("/logo.png", use: staff.logo.showLogo)
    router.get("/style.css", use: styles.showStyle)
    router.get("/staff.css", use: styles.showStaffStyle)
    router.get("/staff.js", use: styles.showStaffScript)
    router.get("/copy.js", use: styles.showCopyScript)
    router.get("/cards.css", use: styles.showCardStyle)
    router.get("/healthz", use: everybody.health.showHealth)
    router.get("/readyz", use: everybody.health.showReadiness)

    router.get("/sign-in", use: staff.signIn.showSignIn)
    router.post("/sign-in", use: staff.signIn.receiveSignIn)
    router.post("/sign-out", use: staff.signIn.receiveSignOut)
    router.get("/join/:token", use: staff.join.showJoin)
    router.post("/join/:token", use: staff.join.receiveJoin)

    let figures = group(.figures, on: router).add(middleware: staff.missingFigures)
    figures.get("/", use: staff.figures.showOverview)
    figures.get("/channels", use: staff.figures.showChannels)
    figures.get("/departments", use: staff.figures.showDepartments)
    figures.get("/matrix", use: staff.figures.showMatrix)
    figures.get("/questions", use: staff.figures.showQuestions)
    figures.get("/questions/:key", use: staff.figures.showQuestion)
    figures.get("/fieldwork", use: staff.figures.showFieldwork)

    let comments = group(.comments, on: router).add(middleware: staff.missingFigures)
    comments.get("/comments", use: staff.comments.showComments)
    comments.post("/comments/openings", use: staff.comments.openComments)
    comments.post("/comments/themes", use: staff.comments.receiveThemes)

    let rules = group(.comments, on: router)
    rules.get("/comments/rules", use: staff.rules.showRules)
    rules.post("/comments/rules", use: staff.rules.receiveRules)

    let improvement = group(.improvement, on: router)
    improvement.get("/actions", use: staff.improvement.showRegister)
    improvement.get("/actions/new", use: staff.improvement.showNewAction)
    improvement.post("/actions/new", use: staff.improvement.receiveAction)
    improvement.get("/actions/target", use: staff.improvement.showTarget)
    improvement.post("/actions/target", use: staff.improvement.receiveTarget)
    improvement.post("/actions/target/withdraw", use: staff.improvement.withdrawTarget)
    improvement.get("/actions/:number", use: staff.improvement.showAction)
    improvement.post("/actions/:number/told", use: staff.improvement.receiveTold)
    improvement.get("/actions/:number/correct", use: staff.improvement.showCorrection)
    improvement.post("/actions/:number/correct", use: staff.improvement.receiveCorrection)
    improvement.post("/actions/:number/end", use: staff.improvement.receiveEnd)

    let invitations = group(.invitations, on: router)
    invitations.get("/links", use: staff.links.showOneLink)
    invitations.post("/links", use: staff.links.receiveOneLink)
    invitations.get("/links/issued/:name", use: staff.links.showIssuedLink)
    invitations.get("/links/cards", use: staff.links.showCards)
    invitations.post("/links/cards", use: staff.links.receiveCards)
    invitations.get("/links/cards/:name", use: staff.links.showIssuedCards)
    invitations.get("/links/cards/:name/print", use: staff.links.printCards)
    invitations.get("/links/cards/:name/cards.csv", use: staff.links.fetchCards)
    invitations.get("/links/invitations", use: staff.links.showUpload)
    invitations.post("/links/invitations", use: staff.links.receiveUpload)
    invitations.get("/links/invitations/:name", use: staff.links.showReadFile)
    invitations.post("/links/invitations/:name", use: staff.links.issueReadFile)
    invitations.get("/links/lists/:name", use: staff.links.showIssuedList)
    invitations.get("/links/lists/:name/links.csv", use: staff.links.fetchIssuedList)
    invitations.get("/links/reminders", use: staff.links.showReminders)
    invitations.get("/links/reminders/:round/links.csv", use: staff.links.fetchReminders)
    invitations.get("/links/sending", use: staff.sending.showSending)
    invitations.post("/links/sending", use: staff.sending.sendTrial)

    let counts = group(.counts, on: router)
    counts.get("/links/delivered", use: staff.taking.showUpload(.outcomes))
    counts.post("/links/delivered", use: staff.taking.receiveUpload(.outcomes))
    counts.get("/links/delivered/:name", use: staff.taking.showFile(.outcomes))
    counts.post("/links/delivered/:name", use: staff.taking.takeFile(.outcomes))
    counts.get("/links/served", use: staff.taking.showUpload(.services))
    counts.post("/links/served", use: staff.taking.receiveUpload(.services))
    counts.get("/links/served/:name", use: staff.taking.showFile(.services))
    counts.post("/links/served/:name", use: staff.taking.takeFile(.services))

    let papers = group(.papers, on: router)
    papers.get("/papers", use: staff.papers.showPapers)
    papers.post("/papers", use: staff.papers.beginPile)
    papers.post("/papers/back", use: staff.papers.takeBackFile)
    papers.get("/papers/file", use: staff.taking.showUpload(.answers))
    papers.post("/papers/file", use: staff.taking.receiveUpload(.answers))
    papers.get("/papers/file/:name", use: staff.taking.showFile(.answers))
    papers.post("/papers/file/:name", use: staff.taking.takeFile(.answers))
    papers.get("/papers/:name", use: staff.papers.showPaper)
    papers.post("/papers/:name", use: staff.papers.receivePaper)

    let stations = group(.stations, on: router)
    stations.get("/stations", use: staff.stations.showStations)
    stations.post("/stations", use: staff.stations.openStation)
    stations.post("/stations/close", use: staff.stations.closeStation)

    let calls = group(.calls, on: router)
    calls.get("/calls", use: staff.calls.showCalls)
    calls.post("/calls", use: staff.calls.receiveCall)

    let surveys = group(.surveys, on: router)
    surveys.get("/surveys", use: staff.surveys.showSurveys)
    surveys.get("/surveys/:key/retire", use: staff.surveys.askToRetire)
    surveys.post("/surveys/:key/retire", use: staff.surveys.retireSurvey)
    surveys.get("/surveys/:key/:version/publish", use: staff.surveys.askToPublish)
    surveys.post("/surveys/:key/:version/publish", use: staff.surveys.publishSurvey)
    surveys.get("/surveys/:key/:version/preview", use: staff.surveys.previewSurvey)
    surveys.post("/surveys/:key/:version/preview", use: staff.surveys.receivePreview)
    surveys.get("/surveys/:key/:version/preview/sent", use: staff.surveys.showPreviewThanks)

    let reports = group(.reports, on: router)
    reports.get("/reports", use: staff.reports.showReports)
    reports.post("/reports/:name", use: staff.reports.buildReport)
    reports.get("/reports/:name", use: staff.reports.fetchReport)
    reports.post("/reports/:name/mail", use: staff.reports.mailReportAgain)

    let documents = group(.documents, on: router)
    documents.get("/documents", use: staff.documents.showDocuments)
    documents.get("/documents/:name", use: staff.documents.fetchDocument)
    group(.shelving, on: router).post("/documents/:name", use: staff.documents.receiveDocument)

    let settings = group(.settings, on: router)
    settings.get("/settings", use: staff.settings.showSettings)
    settings.post("/settings", use: staff.settings.receiveSettings)
    settings.post("/settings/logo", use: staff.logo.receiveLogo)

    let people = group(.people, on: router)
    people.get("/people", use: staff.people.showPeople)
    people.post("/people", use: staff.people.receiveInvitation)
    people.post("/people/change", use: staff.people.receiveChange)

    let account = group(.account, on: router)
    account.get("/account", use: staff.account.showAccount)
    account.post("/account/password", use: staff.account.receivePassword)
    account.post("/account/factor", use: staff.account.receiveFactor)
    account.post("/account/sessions", use: staff.account.receiveEnd)
    return router
  }

  /// The pages of those who have a permission.
  private func group(_ permission: Permission, on router: Router<SiteContext>) -> RouterGroup<StaffContext> {
    router.group(context: StaffContext.self).add(middleware: staff.gate(permission))
  }
}
