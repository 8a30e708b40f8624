package import Delivery
import Synchronization

/// The mailbox into which mails come back that could not be delivered: `pop3s://user@mail.example.org`.
package struct Mailbox: Sendable {
  let address: ServerAddress
  let authorities: String?
  let limits: MailboxLimits
  private let bookmark = Bookmark()

  /// How many mails at the front have been looked at and left. A turn begins behind them, so that mails which are no
  /// reports hide none, and at the front again where nothing is behind them.
  private final class Bookmark: Sendable {
    let left = Atomic(0)
  }

  /// A mailbox from its address and the password of the user in it.
  /// - Parameter authorities: a file with the certificates of those who vouch for the server; `nil` for those whom the
  ///   machine trusts.
  package init(
    _ address: String, password: String?, authorities: String? = nil, limits: MailboxLimits = MailboxLimits()
  ) throws(MailServerProblem) {
    self.address = try ServerAddress(address, password: password, scheme: .pop3)
    guard self.address.user != nil else { throw .needsUser }
    self.authorities = authorities
    self.limits = limits
  }

  /// Looks at no more than so many mails, and deletes those that are taken. Throws what `take` throws, or a
  /// ``MailboxProblem``: what was taken before may come again then.
  /// - Parameter take: whether the mail is kept elsewhere now, and may be deleted here.
  /// - Returns: how many were taken.
  package func collect(upTo count: Int, _ take: ([UInt8]) async throws -> Bool) async throws -> Int {
    let visit = MailboxVisit(to: self)
    do {
      let taken = try await collect(upTo: count, in: visit, take)
      try await visit.leave()
      await visit.end()
      return taken
    } catch {
      await visit.end()
      throw error
    }
  }

  private func collect(
    upTo count: Int, in visit: MailboxVisit, _ take: ([UInt8]) async throws -> Bool
  ) async throws -> Int {
    let end = ContinuousClock.now + .seconds(limits.turn)
    let mails = try await visit.list()
    var (taken, left) = (0, bookmark.left.load(ordering: .relaxed))
    if left >= mails.count { left = 0 }
    for mail in mails.dropFirst(left).prefix(count) {
      guard ContinuousClock.now < end else { break }
      // One that ends the visit is passed over in the next turn.
      bookmark.left.store(left + 1, ordering: .relaxed)
      if mail.bytes <= MailboxVisit.longest, try await take(visit.mail(mail.number)) {
        try await visit.delete(mail.number)
        taken += 1
      } else {
        left += 1
      }
      bookmark.left.store(left, ordering: .relaxed)
    }
    return taken
  }
}

/// How long a turn may take, in seconds.
package struct MailboxLimits: Sendable {
  package let connecting: Int
  /// For one command and its answer.
  package let command: Int
  /// After it no further mail is begun.
  package let turn: Int

  /// Usual limits; a report has a few kilobytes.
  package init(connecting: Int = 20, command: Int = 60, turn: Int = 600) {
    self.connecting = connecting
    self.command = command
    self.turn = turn
  }
}
