import Accounts
import Delivery
import Invitations
import Surveys
import Tables

/// What the pages of links hand over: shown or fetched, and kept nowhere.
struct LinkHandoffs: Sendable {
  /// One link, shown once.
  struct IssuedLink: Sendable {
    let survey: Survey
    let card: Card
    let until: Day
    let tongue: Language
    let query: String
  }

  /// Cards to print.
  struct IssuedCards: Sendable {
    let sheet: CardSheet
    let query: String
  }

  /// A file of services that was read without a mistake.
  struct ReadFile: Sendable {
    let survey: Survey
    /// Those that get a link, and those that get none.
    let rows: Sifted
    /// What is told of contacts.
    let notices: [ContactNotice]
    /// The rows that were invited before, by links that are still open.
    let repeated: [Interaction]
    /// How many rounds the survey had before it was looked up who was invited.
    let earlier: Int
    /// Whether it was looked at once more, since somebody else issued links of the survey in between.
    let isSecondLook: Bool
    /// What was to be told of the file.
    let notes: [TableForm.Note]

    var interactions: [Interaction] { rows.interactions }
    /// The rows that were not invited before.
    var newRows: [Interaction] {
      let known = Set(repeated.map(\.line))
      return interactions.filter { !known.contains($0.line) }
    }
  }

  /// A round with its list, which is fetched once.
  struct IssuedList: Sendable {
    let survey: Survey
    let count: Int
    /// How many of the links go out by themselves.
    let sent: Int
    let until: Day
    /// Those that do not; `nil` where there are none, or once they were fetched.
    var links: String?
  }

  let links = SessionHandoff<IssuedLink>()
  let cards = SessionHandoff<IssuedCards>()
  let files = SessionHandoff<ReadFile>()
  let lists = SessionHandoff<IssuedList>()
}
