import Crypto
package import Foundation
import Numerals

/// Something that cannot be undone, as exactly as it will be done.
package struct GraveOrder: Equatable, Sendable {
  /// What is done.
  package enum Kind: String, Sendable, CaseIterable {
    /// Invitations of a survey go out.
    case invitations
    /// A backup is removed.
    case copy
    /// A backup takes the place of everything that stands now.
    case restoring
    /// An account is removed.
    case account
    /// Somebody's second factor is taken away.
    case factor
    /// A file of answers is taken back.
    case answers
    /// A second person is asked less often.
    case rule
    /// What is held of somebody is erased.
    case erasing

    /// Who may do it, hence who may propose it and who may confirm it.
    package var permission: Permission {
      switch self {
      case .invitations: .invitations
      case .copy, .restoring, .erasing: .upkeep
      case .account, .factor, .rule: .people
      case .answers: .papers
      }
    }
  }

  package let kind: Kind
  /// The survey, the backup, the account, the number of the file, when a second person is asked, or `StaffEvent.contact`.
  package let subject: String
  /// How many people, bytes or answers, or how many people one person invites; 0 where nothing is counted.
  package let amount: Int
  /// What tells it from another of the same name: a survey's version with a digest of all rows, the moment of a
  /// backup, the digest of one that is put back, the rule that held before, something random.
  package let mark: String

  /// An order.
  package init(_ kind: Kind, _ subject: String, amount: Int = 0, mark: String = "") {
    self.kind = kind
    self.subject = subject
    self.amount = amount
    self.mark = mark
  }

  /// Erasing what is held of somebody. What names her is kept sealed beside the proposal, and nowhere else.
  /// - Parameter mark: drawn at random, so that nothing can be tried on it.
  package static func erasing(mark: String) -> GraveOrder { GraveOrder(.erasing, StaffEvent.contact, mark: mark) }

  /// Whether it says what becomes of a backup.
  package var isAboutCopies: Bool { kind == .copy || kind == .restoring }

  /// SHA-256 of everything in it, each part behind its length.
  package var digest: Data {
    var hash = SHA256()
    for part in [kind.rawValue, subject, "\(amount)", mark] {
      hash.update(data: Data("\(part.utf8.count):\(part)".utf8))
    }
    return Data(hash.finalize())
  }

  /// The digest in hexadecimal digits, as a form carries it.
  package var seal: String { digest.hexadecimal }
}

extension StaffChange {
  /// What of it cannot be undone; `nil` where it can be.
  package var order: GraveOrder? {
    switch self {
    case .removed(let name): GraveOrder(.account, name)
    case .withoutFactor(let name): GraveOrder(.factor, name)
    case .invited, .added, .reset, .replaced, .role, .disabled, .enabled: nil
    }
  }
}
