package import Foundation

/// Keeps what was proposed, and writes down who proposed and who ended it.
package protocol ProposalStore: Sendable {
  /// Keeps a proposal, with what is needed to do it where the order alone does not say that. The same order is not kept
  /// twice while it waits.
  /// - Returns: its number.
  func propose(_ order: GraveOrder, sealed: Data?, by proposer: String, at now: Int) async throws -> Int
  /// A proposal; `nil` where there is none of this number.
  func proposal(_ number: Int) async throws -> Proposal?
  /// At most so many, the newest first.
  func proposals(most: Int) async throws -> [Proposal]
  /// Those on which somebody may still decide, the oldest first.
  func waiting(at now: Int) async throws -> [Proposal]
  /// What is needed to do it; `nil` where the order says everything, or where it was forgotten.
  func sealed(_ number: Int) async throws -> Data?
  /// Ends a proposal that waits, and forgets what is sealed; of several who do at once, one is told `true`.
  func end(_ number: Int, as ending: Proposal.Ending) async throws -> Bool
  /// Says how a confirmed one came out.
  func settle(_ number: Int, as end: Proposal.End, at now: Int) async throws
  /// Notes that somebody would have confirmed one whose proposer may be using her account.
  func noteBarred(_ number: Int, by name: String, at now: Int) async throws
  /// Forgets what is sealed of those that waited too long.
  func forget(at now: Int) async throws
}
