package import Access
import Tables

/// Invites people who were served, on the word of another system: as a file that is uploaded does, by the same rules.
package protocol ServiceDesk: Sendable {
  /// The columns that a row may have, and those that none may leave out.
  var columns: (all: [String], needed: [String]) { get }
  /// Invites everybody in the rows, or nobody. Throws `APIProblem` where that may not be.
  func invite(_ rows: SentRows, invited: InvitedBefore, by key: APIKey) async throws -> TakenServices
  /// What became of rows that waited for somebody to confirm them; `nil` where none waited under this number.
  func standing(ofProposal number: Int) async throws -> ProposedServices?
}

/// What is done where rows were invited to the survey before, by links that are still open.
package enum InvitedBefore: String, Sendable, CaseIterable {
  /// Nothing is taken.
  case refuse
  /// They are left out.
  case leaveOut = "leave_out"
  /// They get another link.
  case inviteAgain = "invite_again"
}

/// What became of rows.
package struct TakenServices: Encodable, Sendable {
  package enum State: String, Encodable, Sendable {
    /// Links were issued.
    case issued
    /// They wait for somebody of the charity to confirm them.
    case waiting
  }

  /// A row that gets no link.
  package struct LeftOut: Encodable, Sendable {
    /// Its place in the call, from 0.
    let index: Int
    let reason: String

    /// A row that is left out.
    package init(index: Int, reason: String) { (self.index, self.reason) = (index, reason) }
  }

  /// A link that the system itself sends.
  package struct SentLink: Encodable, Sendable {
    let reference: String
    let url: String

    /// The link of a service.
    package init(reference: String, url: String) { (self.reference, self.url) = (reference, url) }
  }

  let state: State
  /// `nil` while they wait.
  let campaign: String?
  /// `nil` where nobody has to confirm them.
  let proposal: Int?
  /// How many get a link.
  let invited: Int
  /// Until when the links open the form; `nil` while they wait.
  let expiresOn: String?
  let leftOut: [LeftOut]
  /// Of those to whom nothing goes out by itself.
  let links: [SentLink]

  /// Rows that were invited.
  package init(campaign: String, invited: Int, expiresOn: String, leftOut: [LeftOut], links: [SentLink]) {
    (state, proposal) = (.issued, nil)
    (self.campaign, self.invited, self.expiresOn) = (campaign, invited, expiresOn)
    (self.leftOut, self.links) = (leftOut, links)
  }

  /// Rows that wait.
  package init(proposal: Int, invited: Int, leftOut: [LeftOut]) {
    (state, campaign, expiresOn, links) = (.waiting, nil, nil, [])
    (self.proposal, self.invited, self.leftOut) = (proposal, invited, leftOut)
  }

  private enum Member: String, CodingKey { case state, campaign, proposal, invited, expiresOn, leftOut, links }

  /// What is not there is null.
  package func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Member.self)
    try object.encode(state, forKey: .state)
    try object.encode(campaign, forKey: .campaign)
    try object.encode(proposal, forKey: .proposal)
    try object.encode(invited, forKey: .invited)
    try object.encode(expiresOn, forKey: .expiresOn)
    try object.encode(leftOut, forKey: .leftOut)
    try object.encode(links, forKey: .links)
  }
}

/// Rows that waited for somebody to confirm them.
package struct ProposedServices: Encodable, Sendable {
  package enum State: String, Encodable, Sendable {
    case waiting
    /// Somebody confirmed them, and their links were issued.
    case issued
    /// Somebody refused them.
    case refused
    /// Nobody confirmed them within a day.
    case lapsed
    /// They were confirmed when something was not any more as it was: nobody was invited.
    case failed
  }

  let proposal: Int
  let survey: String
  let invited: Int
  let state: State

  /// A proposal of rows as it stands.
  package init(proposal: Int, survey: String, invited: Int, state: State) {
    (self.proposal, self.survey, self.invited, self.state) = (proposal, survey, invited, state)
  }
}

/// Takes in what became of links, on the word of another system: as a report that is uploaded does.
package protocol OutcomeDesk: Sendable {
  /// The columns that each row has.
  var columns: [String] { get }
  /// Takes all rows, or none. Throws `APIProblem` where one is not right.
  func take(_ rows: SentRows) async throws -> TakenReceipts
}

/// What became of a report of links.
package struct TakenReceipts: Encodable, Sendable {
  /// How many links came to each end.
  let counts: [String: Int]
  /// For how many rounds an earlier report was replaced.
  let replaced: Int
  /// Whether these very rows were taken before, so that nothing was done.
  let isKnown: Bool

  /// A report that was taken, or was known.
  package init(counts: [String: Int], replaced: Int, isKnown: Bool) {
    (self.counts, self.replaced, self.isKnown) = (counts, replaced, isKnown)
  }
}
