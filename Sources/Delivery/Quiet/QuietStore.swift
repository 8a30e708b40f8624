package import Foundation
package import Surveys

/// A person of an open round who is to be left in peace, by the random number that stands for her.
package struct QuietMark: Equatable, Sendable {
  package let person: Data
  package let campaign: String
  package let reason: QuietReason

  package init(person: Data, campaign: String, reason: QuietReason) {
    self.person = person
    self.campaign = campaign
    self.reason = reason
  }
}

/// Keeps who is left in peace: marks of people for as long as their contacts are kept, and keyed hashes of contacts that
/// are not used any more. Neither knows a ticket, a ballot, or whether anybody answered.
package protocol QuietStore: Sendable {
  /// Keeps marks, each in place of an earlier one of the same person, and takes away those of others.
  func mark(_ marks: [QuietMark], lifting people: [Data]) async throws
  /// The sealed contacts of people who are marked in the open rounds of a survey, by a report or by how a call ended.
  func marked(survey: String, openOn day: Day) async throws -> [(reason: QuietReason, contact: SealedContact)]
  /// Keeps contacts that are used no more, by their keyed hashes. Whoever wants to be asked no more stays so, whatever
  /// else is found out.
  func suppress(_ contacts: [Data: QuietReason], on day: Day) async throws
  /// Takes contacts off the list, those that stand there for one of these reasons. Returns how many.
  func lift(_ contacts: [Data], from reasons: Set<QuietReason>) async throws -> Int
  /// Every contact that is used no more.
  func suppressed() async throws -> [Data: QuietReason]
  /// Empties the list, since nobody can read it any more. Returns how many stood on it.
  func forgetAll() async throws -> Int
  /// Every contact that was written to by itself after a day.
  func asked(after day: Day) async throws -> Set<Data>
  /// Forgets when contacts were written to. Returns how many of them rested.
  func forgetAsked(_ contacts: [Data]) async throws -> Int
}
