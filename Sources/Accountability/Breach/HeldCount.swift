import Access
import Ballots
import Composition
import Delivery
import Indicators
import Sending
import Storage
import Surveys
import Wording

/// A number that tells of nobody: nothing, fewer than ten, or the whole tens in it.
package enum RoundedCount: Equatable, Sendable, Encodable {
  case none, fewerThanTen
  case tens(Int)

  /// A number of people or things, rounded down.
  package init(_ number: Int) {
    self = number <= 0 ? .none : number < 10 ? .fewerThanTen : .tens(number / 10 * 10)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .none: try container.encode("0")
    case .fewerThanTen: try container.encode("<10")
    case .tens(let number): try container.encode(">=\(number)")
    }
  }
}

/// How much of one kind is held at a moment.
package struct HeldCount: Equatable, Sendable {
  /// What is counted.
  package enum Kind: String, Sendable {
    case contacts, openRounds, messages, leftInPeace, sealedAnswers, comments, accounts, backups
  }

  package let kind: Kind
  package let count: RoundedCount

  /// A count.
  package init(_ kind: Kind, _ number: Int) {
    self.kind = kind
    count = RoundedCount(number)
  }

  /// Everything that a house holds of people, now.
  static func all(of workspace: Workspace) async throws -> [HeldCount] {
    let rounds = try await KeptRounds(workspace.database).all()
    var comments = 0
    for key in Set(try await workspace.surveys.published().map(\.survey.key)) {
      comments += try await workspace.comments.comments(survey: key).count
    }
    return [
      HeldCount(.contacts, rounds.reduce(0) { $0 + $1.contacts }),
      HeldCount(.openRounds, rounds.count { $0.opensUntil >= workspace.today }),
      HeldCount(.messages, try await workspace.outbox.counts().reduce(0) { $0 + $1.count }),
      HeldCount(.leftInPeace, try await workspace.quiet.suppressed().count),
      // Asked every minute, none and one would tell when somebody answered.
      HeldCount(.sealedAnswers, max(1, try await workspace.box.waiting().reduce(0) { $0 + $1.keys.count })),
      HeldCount(.comments, comments), HeldCount(.accounts, try await workspace.access.accounts().count),
      HeldCount(.backups, CopyKeeper(workspace).copies().count),
    ]
  }
}
