import Accounts
import Delivery
import HTTP
import HTTPTypes
import Hummingbird
import Invitations
import Pages
import Surveys
import Tables

/// Links for a file that was looked at: for all its rows, or for those that were not invited before.
extension LinkRoutes {
  func issueReadFile(_ request: Request, _ context: StaffContext) async throws -> Response {
    var order = LinkOrder(try await request.staffFields(context).values)
    let (name, session) = (context.parameters.get("name"), try context.signedIn.token)
    guard let waiting = handoffs.files.look(name, for: session, now: issuing.now) else {
      return try await gone(request, context)
    }
    let rows = LinkRoutes.confirmed(&order, of: waiting)
    guard !order.isWrong else {
      return try await preview(waiting, order, request, context, status: .unprocessableContent)
    }
    var still = LinkOrder(["survey": [waiting.survey.key]])
    guard let survey = try await issuing.survey(of: &still, for: .addressed) else {
      return try await upload(still, request, context, status: .unprocessableContent)
    }
    if let waits = try await proposed(rows, of: survey, waiting, request, context) {
      _ = handoffs.files.take(name, for: session, now: issuing.now)
      return waits
    }
    // Of two confirmations at the same moment one takes the file, and the other finds nothing.
    guard let file = handoffs.files.take(name, for: session, now: issuing.now) else {
      return try await gone(request, context)
    }
    do {
      let list = handoffs.lists.put(
        try await LinkRoutes.issued(rows, of: survey, after: file.earlier, issuing), for: session, now: issuing.now)
      return .redirect(to: request.link("/links/lists/\(list)"), type: .normal)
    } catch IssueProblem.issuedMeanwhile {
      let again = try await held(file.rows, of: survey, file.notices, file.notes, isSecondLook: true)
      let name = handoffs.files.put(again, for: session, now: issuing.now)
      return .redirect(to: request.link("/links/invitations/\(name)"), type: .normal)
    }
  }

  /// The rows of a file beside those that were invited before.
  func held(
    _ rows: Sifted, of survey: Survey, _ notices: [ContactNotice], _ notes: [TableForm.Note],
    isSecondLook: Bool = false
  ) async throws -> LinkHandoffs.ReadFile {
    // Counted first, so that whoever issues while these rows are compared is noticed.
    let earlier = try await issuing.links.rounds(of: survey.key)
    let repeated = try await issuing.links.repeated(rows.interactions, in: survey.key, openOn: issuing.today)
    return LinkHandoffs.ReadFile(
      survey: survey, rows: rows, notices: notices, repeated: repeated, earlier: earlier, isSecondLook: isSecondLook,
      notes: notes)
  }

  /// The rows that somebody confirmed; what is wrong with that is noted.
  private static func confirmed(_ order: inout LinkOrder, of file: LinkHandoffs.ReadFile) -> [Interaction] {
    let isNewOnly = order[.rows] == "new"
    let rows = isNewOnly ? file.newRows : file.interactions
    if !isNewOnly, !file.repeated.isEmpty, order[.again] != "yes" { order.note(UploadPhrase.confirmAgain, at: .again) }
    if rows.count < 2 { order.note(UploadPhrase.alone, at: .again) }
    return rows
  }

  /// Has the links of rows wait for a second person; `nil` where they are so few, with those
  /// of today, that nobody is asked, or where nobody
  /// could be.
  private func proposed(
    _ rows: [Interaction], of survey: Survey, _ file: LinkHandoffs.ReadFile, _ request: Request, _ context: StaffContext
  ) async throws -> Response? {
    let known = Set(file.repeated.map(\.line))
    let round = ProposedRound(
      survey: survey.key, version: survey.version, interactions: rows,
      repeated: rows.map(\.line).filter(known.contains))
    let order = try round.order
    let earlier = try await issuing.links.invited(to: survey, on: issuing.today)
    let account = try context.signedIn.account
    guard try await frames.approvals.isAsked(order, after: earlier, asking: account) else { return nil }
    return try await frames.approvals.proposed(
      order, after: earlier, sealed: try round.sealed(try issuing.links.proposalKey), request, context)
  }

  /// Issues the links of rows.
  /// - Parameter earlier: how many rounds the survey had when it was looked up who has a link already.
  static func issued(
    _ rows: [Interaction], of survey: Survey, after earlier: Int, _ issuing: LinkIssuing
  ) async throws -> LinkHandoffs.IssuedList {
    let issue = try await issuing.links.addressed(survey, interactions: rows, today: issuing.today)
    let unsent = issue.unsent.count
    let links = unsent > 0 ? try await issue.links(base: issuing.base) : nil
    try await issue.commit(after: earlier)
    return LinkHandoffs.IssuedList(
      survey: survey, count: rows.count, sent: rows.count - unsent, until: issue.campaign.expiresOn, links: links)
  }

  func showIssuedList(_ request: Request, _ context: StaffContext) async throws -> Response {
    guard let name = context.parameters.get("name"),
      let list = handoffs.lists.look(name, for: try context.signedIn.token, now: issuing.now)
    else { return try await gone(request, context) }
    return .page(
      IssuedListPage(
        frame: try await frames.plain(request, context), title: list.survey.title, count: list.count, sent: list.sent,
        until: list.until,
        listPath: list.links == nil ? nil : "/links/lists/\(name)/links.csv"
      ).html)
  }

  func fetchIssuedList(_ request: Request, _ context: StaffContext) async throws -> Response {
    let isTaken = request.method == .get
    let (name, session) = (context.parameters.get("name"), try context.signedIn.token)
    let list = handoffs.lists.change(name, for: session, now: issuing.now) { list in
      defer { if isTaken { list.links = nil } }
      return list
    }
    guard let list, let links = list.links else { return try await gone(request, context) }
    return .table(links, name: "links-\(list.survey.key)-\(issuing.today).csv")
  }
}
