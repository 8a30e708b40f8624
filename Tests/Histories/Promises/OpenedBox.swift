import Ballots
import Foundation
import Storage

/// What lies in the box, as whoever has the keys reads it.
struct OpenedBox {
  struct Opened {
    /// Whose it is; `nil` where nobody wrote such words.
    let person: Int?
    /// Whether only its comment waits still.
    let isCounted: Bool
  }

  private(set) var ballots: [Data: Opened] = [:]
  /// How many no key opens.
  private(set) var unreadable = 0

  init(_ world: World) throws {
    let keys = Dictionary(try world.keys.keys().map { ($0.number, $0) }, uniquingKeysWith: { one, _ in one })
    for row in try world.engine.rows("SELECT id, epoch, envelope FROM ballot") {
      let sealed = SealedBallot(id: try row.bytes(0), epoch: try row.int(1), envelope: try row.bytes(2))
      if let known = world.opened[sealed.id], keys[sealed.epoch] != nil {
        ballots[sealed.id] = known
        continue
      }
      guard let key = keys[sealed.epoch], let fields = try? sealed.open(with: key),
        let ballot = try? BallotCoding.decode(fields)
      else {
        unreadable += 1
        continue
      }
      var person: Int?
      if case .written(let words) = ballot.answers["improve"] {
        person = world.people.first { $0.words == words }?.index
      }
      let opened = Opened(person: person, isCounted: ballot.crowd.isCounted)
      ballots[sealed.id] = opened
      world.opened[sealed.id] = opened
    }
  }
}
