import API
import Access
import Accounts
import Delivery
import HTTP
import HTTPTypes
import Invitations
import Surveys
import Tables

/// Invites people who were served, as another system names them: read, sifted and, where they are many, confirmed as the
/// rows of a file that somebody uploads.
struct InviteServed: ServiceDesk {
  let issuing: LinkIssuing
  let approvals: ApprovalDesk

  var columns: (all: [String], needed: [String]) {
    (InteractionsDocument.columns, InteractionsDocument.required.filter { $0 != "day" })
  }

  func invite(_ rows: SentRows, invited: InvitedBefore, by key: APIKey) async throws -> TakenServices {
    let survey = try await survey(rows.survey)
    let sifted = try await issuing.links.sift(
      try await interactions(of: rows), for: survey, today: issuing.today)
    // Counted first, so that whoever issues while these rows are compared is noticed.
    let earlier = try await issuing.links.rounds(of: survey.key)
    let repeated = try await issuing.links.repeated(sifted.interactions, in: survey.key, openOn: issuing.today)
    let (people, leftOut) = try InviteServed.people(sifted, repeated, invited, rows)
    let known = Set(repeated.map(\.line))
    let round = ProposedRound(
      survey: survey.key, version: survey.version, interactions: people,
      repeated: people.map(\.line).filter(known.contains))
    if let number = try await proposed(round, of: survey, by: key) {
      return TakenServices(proposal: number, invited: people.count, leftOut: leftOut)
    }
    let issue = try await issuing.links.addressed(survey, interactions: people, today: issuing.today)
    let links = try await issue.unsentLinks(base: issuing.base)
    do {
      try await issue.commit(after: earlier)
    } catch IssueProblem.issuedMeanwhile {
      throw APIProblem(
        .conflict, "Somebody else issued links of this survey at this moment; nothing was taken. Try again.")
    }
    return TakenServices(
      campaign: issue.campaign.id, invited: people.count, expiresOn: "\(issue.campaign.expiresOn)", leftOut: leftOut,
      links: links.map { TakenServices.SentLink(reference: $0.reference, url: $0.url) })
  }

  func standing(ofProposal number: Int) async throws -> ProposedServices? {
    guard let proposal = try await approvals.store.proposal(number), proposal.order.kind == .invitations else {
      return nil
    }
    let state: ProposedServices.State =
      switch proposal.ending?.end {
      case .done: .issued
      case .refused, .withdrawn: .refused
      case .failed: .failed
      case .confirmed: .waiting
      case nil: proposal.waits(at: issuing.now) ? .waiting : .lapsed
      }
    return ProposedServices(
      proposal: number, survey: proposal.order.subject, invited: proposal.order.amount, state: state)
  }

  /// The survey for which people are invited.
  private func survey(_ key: String) async throws -> Survey {
    do {
      return try await issuing.links.survey(key, for: .addressed)
    } catch IssueProblem.retired(_, let day) {
      throw APIProblem(.unprocessableContent, field: "survey", "It was retired on \(day).")
    } catch IssueProblem.takesNone {
      throw APIProblem(.unprocessableContent, field: "survey", "It was published without invitations by name.")
    }
  }

  /// The services that rows tell of; where one is not right, every fault of every row.
  private func interactions(of rows: SentRows) async throws -> [Interaction] {
    let read = InteractionsDocument.read(
      rows.table, organisation: try await issuing.surveys.places(), today: issuing.today, in: issuing.clock.zone)
    switch read {
    case .success(let interactions): return interactions
    case .failure(let problems):
      throw rows.problem(
        problems.findings.map { finding in
          APIProblem.Fault(
            field: rows.field(finding.problem.member(in: rows), line: finding.line), finding.problem.told(in: rows))
        })
    }
  }

  /// Those who get a link, and those who get none with the reason.
  private static func people(
    _ sifted: Sifted, _ repeated: [Interaction], _ invited: InvitedBefore, _ rows: SentRows
  ) throws -> ([Interaction], [TakenServices.LeftOut]) {
    let known = Set(repeated.map(\.line))
    var people = sifted.interactions
    var leftOut = sifted.leftOut.map { ($0.line, $0.reason.rawValue) }
    switch invited {
    case .inviteAgain: break
    case .leaveOut:
      people.removeAll { known.contains($0.line) }
      leftOut += known.map { ($0, "invited_before") }
    case .refuse:
      guard repeated.isEmpty else {
        throw rows.problem(
          repeated.map { row in
            APIProblem.Fault(
              field: rows.field("reference", line: row.line),
              "‘\(row.reference)’ was invited before, by a link that is open; say by ‘invited_before’ what is to be done."
            )
          })
      }
    }
    // Whoever saw the database would know whose an addressed link is that was issued alone.
    guard people.count > 1 else {
      throw APIProblem(
        .unprocessableContent, field: "services",
        "\(people.isEmpty ? "Nobody" : "One person alone") would get a link; links are issued for two people or more.")
    }
    return (
      people,
      leftOut.sorted { $0.0 < $1.0 }.map { TakenServices.LeftOut(index: rows.place(ofLine: $0.0), reason: $0.1) }
    )
  }

  /// Has links wait for somebody who may issue them, in the name of whoever made the key; `nil` where they need not.
  private func proposed(_ round: ProposedRound, of survey: Survey, by key: APIKey) async throws -> Int? {
    let order = try round.order
    let earlier = try await issuing.links.invited(to: survey, on: issuing.today)
    guard try await approvals.isAsked(order, after: earlier, asking: key.madeBy) else { return nil }
    return try await approvals.store.propose(
      order, sealed: try round.sealed(try issuing.links.proposalKey), by: key.madeBy, at: issuing.now)
  }
}

extension InteractionProblem {
  /// The member of a row that is not right; `nil` for the row as a whole.
  fileprivate func member(in rows: SentRows) -> String? {
    switch self {
    case .table(let fault): fault.member
    case .missingValue(let column), .unknownKey(let column, _, _): column
    case .badDay: rows.columns.contains("day_hijri") ? "day_hijri" : "day"
    case .twoDayColumns: nil
    case .repeatedReference: "reference"
    case .contact(.phone), .contact(.takesNoMessage): "phone"
    case .contact(.email): "email"
    case .contact(.missing(let column, _)), .contact(.noColumn(let column, _)): column.rawValue
    }
  }

  /// What is told of it to a system, which knows neither lines nor columns.
  fileprivate func told(in rows: SentRows) -> String {
    switch self {
    case .missingValue: "It is needed."
    case .table(.missingColumn(let column)): "Each needs ‘\(column)’."
    case .twoDayColumns: "Days stand in ‘day’ or in ‘day_hijri’, not in both."
    case .repeatedReference(let reference, let line):
      "‘\(reference)’ is the reference of \(rows.field(nil, line: line)) already."
    case .contact(.missing(_, let mode)), .contact(.noColumn(_, let mode)):
      "A link by ‘\(mode.rawValue)’ needs it; send it, or another mode."
    case .table, .badDay, .unknownKey, .contact: "\(self)"
    }
  }
}
