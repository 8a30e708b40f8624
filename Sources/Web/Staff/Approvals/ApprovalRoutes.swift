import Access
import Accounts
import Delivery
import HTTP
import HTTPTypes
import Hummingbird
import Numerals
import Pages
import Preferences
import PublicSite
import Surveys

/// What cannot be undone: proposed by one person, confirmed or refused by another.
struct ApprovalRoutes: Sendable {
  let frames: StaffFrames
  let work: ApprovalWork
  let surveys: any SurveyStore
  let settings: SettingsCache

  /// How many that are over are shown.
  private static let most = 30

  func showApprovals(_ request: Request, _ context: StaffContext) async throws -> Response {
    let done = request.uri.queryParameters["done"].flatMap { ApprovalsPage.Done(String($0)) }
    return .page(try await page(request, context, done).html)
  }

  func receiveDecision(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    guard let decision = Proposal.Decision(rawValue: fields["do"] ?? "") else { throw HTTPError(.badRequest) }
    let number = Digits.number(in: fields["number"] ?? "") ?? 0
    guard let proposal = try await desk.store.proposal(number) else {
      return try await refused(.unknown, request, context)
    }
    let (visitor, now) = (try context.signedIn, desk.clock.seconds())
    let isAlone = try await settings.current().duties == .together
    let tie = try await desk.approvers(of: proposal.order.kind).tie(of: proposal.proposer, visitor.account.name)
    do throws(ProposalProblem) {
      try proposal.check(
        decision, by: visitor.account, seen: fields["seal"] ?? "", isAlone: isAlone, tie: tie, now: now)
    } catch {
      if case .tied = error { try await desk.store.noteBarred(number, by: visitor.account.name, at: now) }
      return try await refused(error, request, context)
    }
    // Ending forgets what is sealed; of two who decide at once, one goes on.
    let sealed = try await desk.store.sealed(number)
    let round = try work.round(proposal.order, sealed: sealed)
    let contact = try work.contact(proposal.order, sealed: sealed)
    let ending = Proposal.Ending(decision.end, by: visitor.account.name, at: now)
    guard try await desk.store.end(number, as: ending) else { return try await refused(.over, request, context) }
    switch decision {
    case .refuse: return back("refused", request)
    case .withdraw: return back("withdrawn", request)
    case .confirm: return try await carryOut(proposal, round, contact, visitor, request)
    }
  }

  private func carryOut(
    _ proposal: Proposal, _ round: ProposedRound?, _ contact: SoughtContact?, _ visitor: Visitor, _ request: Request
  ) async throws -> Response {
    switch try await work.carryOut(proposal, round, contact, by: visitor) {
    case .done:
      try await desk.store.settle(proposal.number, as: .done, at: desk.clock.seconds())
      return back("done", request)
    case .issued(let list):
      try await desk.store.settle(proposal.number, as: .done, at: desk.clock.seconds())
      return .redirect(to: request.link("/links/lists/\(list)"), type: .normal)
    case .restoring: return .restoring(request)
    case .failed:
      try await desk.store.settle(proposal.number, as: .failed, at: desk.clock.seconds())
      return back("failed", request)
    }
  }

  private var desk: ApprovalDesk { frames.approvals }

  private func back(_ done: String, _ request: Request) -> Response {
    .redirect(to: request.link("/approvals", choosing: "done=\(done)"), type: .normal)
  }

  private func refused(
    _ problem: ProposalProblem, _ request: Request, _ context: StaffContext
  ) async throws -> Response {
    let status: HTTPResponse.Status =
      switch problem {
      case .unknown: .notFound
      case .forbidden, .tied: .forbidden
      case .over, .changed: .conflict
      case .own, .notOwn: .unprocessableContent
      }
    return .page(try await page(request, context, .problem(problem)).html, status: status)
  }

  private func page(
    _ request: Request, _ context: StaffContext, _ done: ApprovalsPage.Done?
  ) async throws -> ApprovalsPage {
    let (account, now, rules) = (try context.signedIn.account, desk.clock.seconds(), try await settings.current())
    try await desk.store.forget(at: now)
    func mine(_ kind: GraveOrder.Kind) -> Bool {
      account.role.may(kind.permission, isAlone: rules.duties == .together)
    }
    let titles = Dictionary(
      try await surveys.published().map { ($0.survey.key, $0.survey.title) }, uniquingKeysWith: { $1 })
    var (waiting, past): ([ApprovalsPage.Row], [ApprovalsPage.Row]) = ([], [])
    for proposal in try await desk.store.waiting(at: now) where mine(proposal.order.kind) {
      let (approvers, isOwn) = (
        try await desk.approvers(of: proposal.order.kind), proposal.proposer == account.name
      )
      var row = ApprovalsPage.Row(
        proposal: proposal, isOwn: isOwn, title: titles[proposal.order.subject],
        counts: try await counts(of: proposal), madeAt: try work.made(proposal.order))
      row.contact = try work.contact(proposal.order, sealed: try await desk.store.sealed(proposal.number))?.text
      row.confirming = approvers.confirming(proposal.proposer)
      if !isOwn { row.tie = approvers.tie(of: proposal.proposer, account.name) }
      waiting.append(row)
    }
    for proposal in try await desk.store.proposals(most: ApprovalRoutes.most)
    where mine(proposal.order.kind) && !proposal.waits(at: now) {
      past.append(
        ApprovalsPage.Row(
          proposal: proposal, isOwn: proposal.proposer == account.name, title: titles[proposal.order.subject]))
    }
    var standings: [ApprovalsPage.Standing] = []
    for kind in GraveOrder.Kind.allCases where mine(kind) {
      let approvers = try await desk.approvers(of: kind)
      standings.append(
        ApprovalsPage.Standing(
          kind: kind, second: try await desk.second(for: kind, asking: account), able: approvers.able,
          confirming: approvers.confirming(account.name),
          ties: approvers.ties(asking: account.name)))
    }
    return ApprovalsPage(
      frame: try await frames.plain(request, context).at("/approvals"), waiting: waiting, past: past,
      standings: standings, mostInvited: rules.mostInvited, done: done, now: now)
  }

  /// How many of the people who are to be invited each channel and department served.
  private func counts(of proposal: Proposal) async throws -> [ApprovalsPage.Count] {
    let sealed = try await desk.store.sealed(proposal.number)
    guard let round = try work.round(proposal.order, sealed: sealed) else { return [] }
    let places = try await surveys.places()
    return [Dimension.channel, .department].flatMap { dimension in
      let people = Dictionary(grouping: round.interactions) { dimension == .channel ? $0.channel : $0.department }
      return places.keys(of: dimension).compactMap { key in
        people[key].map {
          ApprovalsPage.Count(
            name: places.name(of: key, in: dimension) ?? LocalizedText(ar: key), people: $0.count)
        }
      }
    }
  }
}
