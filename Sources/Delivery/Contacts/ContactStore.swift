package import Foundation
package import Surveys

/// Keeps sealed contacts, apart from tickets and from ballots.
package protocol ContactStore: Sendable {
  /// Keeps sealed contacts of rounds that were issued.
  func keep(_ contacts: [SealedContact]) async throws
  /// Erases the contacts of every campaign whose links opened the form for the last time before a day: nobody of it can
  /// be reminded any more.
  /// - Returns: how many were erased.
  func erase(endedBefore day: Day) async throws -> Int
  /// Erases every contact, since nothing opens them any more.
  func eraseAll() async throws -> Int
  /// Erases people, with everything that is known of calling them and of writing to them. Their tickets stay: nobody can
  /// tell any more which these are.
  /// - Returns: how many were erased.
  func erase(_ people: [Data]) async throws -> Int
  /// The people of a survey's open campaigns who are reminded by themselves.
  func reminded(survey: String, openOn day: Day) async throws -> Set<Data>
  /// Every contact that is kept.
  func all() async throws -> [SealedContact]
  /// The contacts of every campaign of a survey whose links are still open.
  func contacts(survey: String, openOn day: Day) async throws -> [SealedContact]
}
