package import Access
package import Surveys

/// How a house is set, as far as it concerns the people of whom it holds something.
package struct HouseFacts: Equatable, Sendable {
  /// Somebody else through whom messages go.
  package struct Carrier: Equatable, Sendable {
    package let way: SendingPlan.Way
    package let name: LocalizedText
    /// To which host they are handed; `nil` where nobody knows.
    package let host: String?

    /// A carrier.
    package init(way: SendingPlan.Way, name: LocalizedText, host: String?) {
      self.way = way
      self.name = name
      self.host = host
    }
  }

  /// Another system with a key that stands.
  package struct System: Equatable, Sendable {
    package let name: String
    package let scopes: [APIScope]

    /// A system.
    package init(name: String, scopes: [APIScope]) {
      self.name = name
      self.scopes = scopes
    }
  }

  /// What guards it.
  package struct Guards: Equatable, Sendable {
    /// Whether the key of contacts lies apart from the folder.
    package let contactKeyApart: Bool
    package let secondFactorRequired: Bool
    /// Whether what cannot be undone waits for a second person, wherever there is one.
    package let asksSecondPerson: Bool
    /// How many backups the site keeps.
    package let copies: Int
    /// Whether backups bring the key of contacts, sealed for holders of shares.
    package let copiesBringKeys: Bool

    /// Guards as they are set.
    package init(
      contactKeyApart: Bool, secondFactorRequired: Bool, asksSecondPerson: Bool, copies: Int, copiesBringKeys: Bool
    ) {
      self.contactKeyApart = contactKeyApart
      self.secondFactorRequired = secondFactorRequired
      self.asksSecondPerson = asksSecondPerson
      self.copies = copies
      self.copiesBringKeys = copiesBringKeys
    }
  }

  /// `nil` where nobody has said it.
  package var charity: LocalizedText?
  /// The newest version of each survey that asks still, or whose invited people are held still, by key.
  package var surveys: [Survey]
  package var carriers: [Carrier]
  /// The hosts of the webhooks that stand.
  package var webhooks: [String]
  package var systems: [System]
  package var accounts: Int
  /// How many addresses get the board's reports.
  package var board: Int
  /// The last day on which any contact that is held now is kept; `nil` where none is held.
  package var keptUntil: Day?
  package var guards: Guards
  package var stated: CharityStatements

  /// Facts of a house.
  package init(
    charity: LocalizedText?, surveys: [Survey], carriers: [Carrier] = [], webhooks: [String] = [],
    systems: [System] = [], accounts: Int, board: Int = 0, keptUntil: Day? = nil, guards: Guards,
    stated: CharityStatements = CharityStatements()
  ) {
    self.charity = charity
    self.surveys = surveys
    self.carriers = carriers
    self.webhooks = webhooks
    self.systems = systems
    self.accounts = accounts
    self.board = board
    self.keptUntil = keptUntil
    self.guards = guards
    self.stated = stated
  }

  /// The carriers of a survey's messages: those of the ways by which its links go out by themselves.
  func carriers(of survey: Survey) -> [Carrier] {
    carriers.filter { survey.sending?.ways.contains($0.way) ?? false }
  }
}
