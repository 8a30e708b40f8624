package import Crypto
package import Foundation

/// A file for whoever issues: links, or cards to print.
package struct IssuedFile: Sendable {
  /// Where it is to stand.
  package let path: String
  package let content: Data

  package init(path: String, content: Data) {
    self.path = path
    self.content = content
  }
}

/// What an issue leaves outside the database, such that cutting it off anywhere leaves everything or nothing.
///
/// It begins inside the transaction that issues the tickets, while nobody else writes: a secret and a file that are not
/// used yet, and can be told from those that are. After the commit they get their names. Whoever opens the house next
/// finds what was cut off, and the database says which way it went: a campaign that is there gets its secret and its
/// file, one that is not there loses both.
package protocol IssuesUnderway: Sendable {
  /// Keeps both as belonging to an issue that is under way.
  func begin(_ campaign: String, secret: SymmetricKey?, file: IssuedFile?) throws
  /// The campaign is issued: both get their names.
  func complete(_ campaign: String) throws
  /// The campaign is not issued: both are destroyed.
  func takeBack(_ campaign: String) throws
}
