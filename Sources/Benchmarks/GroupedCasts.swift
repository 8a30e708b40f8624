import Ballots
import CYardstick
import Composition
import Foundation
import Invitations
import Storage
import Surveys

/// Groups of sealed ratings, and how long an engine and the yardstick take for them.
struct GroupedCasts {
  let survey: PublishedSurvey
  let size: Int
  let groups: Int

  /// The product and the yardstick, four times by turns, so that neither has the better minute.
  func compare(
    nodes: [any Database], address: String
  ) async throws -> (product: GroupTimes, yardstick: GroupTimes) {
    var (product, yardstick) = (GroupTimes(size: size), GroupTimes(size: size))
    let part = GroupedCasts(survey: survey, size: size, groups: max(groups / 4, 2))
    for _ in 0..<4 {
      yardstick.add(try await part.bare(nodes[0], address: address, connections: nodes.count))
      product.add(try await part.time(on: nodes))
    }
    return (product, yardstick)
  }

  /// Casts them by every node, each with one group on the way at a time.
  func time(on nodes: [any Database]) async throws -> GroupTimes {
    let tickets = try await issue(on: nodes[0])
    let envelope = envelopes(1)
    var times = GroupTimes(size: size)
    let (size, groups, hands) = (size, groups, nodes.count)
    times.seconds = try await Stopwatch.time {
      times.each = try await withThrowingTaskGroup(of: [Double].self) { tasks in
        for (hand, node) in nodes.enumerated() {
          tasks.addTask {
            let box = SQLBallotBox(node)
            var generator = SystemRandomNumberGenerator()
            var each: [Double] = []
            for number in stride(from: hand, to: groups, by: hands) {
              let casts = tickets[number * size..<(number + 1) * size].map { ticket in
                Cast(
                  ticket: ticket.key,
                  ballot: SealedBallot(id: Data(generator.bytes(16)), epoch: 1, envelope: envelope), mode: .sms)
              }
              each.append(
                try await Stopwatch.time {
                  guard try await box.cast(casts).allSatisfy({ $0 == .accepted }) else {
                    throw Complaint(code: 70, lines: ["a ticket of the benchmark was not taken"])
                  }
                })
            }
            return each
          }
        }
        return try await tasks.reduce(into: []) { $0 += $1 }
      }
    }
    return times
  }

  private func bare(_ node: any Database, address: String, connections: Int) async throws -> GroupTimes {
    // In the order of their keys within each group, as the product sends them: C finds them sorted.
    let tickets = try await issue(on: node)
    let keys = stride(from: 0, to: tickets.count, by: size).map { start in
      tickets[start..<start + size].map(\.key).sorted { $0.lexicographicallyPrecedes($1) }
    }
    var generator = SystemRandomNumberGenerator()
    let (ids, envelopes) = (Data(generator.bytes(16 * size * groups)), envelopes(size))
    let ticketBytes = tickets[0].key.count
    var times = GroupTimes(size: size)
    times.each = [Double](repeating: 0, count: groups)
    times.seconds = times.each.withUnsafeMutableBufferPointer { seconds in
      Data(keys.joined().joined()).withUnsafeBytes { keys in
        ids.withUnsafeBytes { ids in
          envelopes.withUnsafeBytes { envelopes in
            address.withCString { address in
              var casts = yardstick_casts(
                address: address, tickets: keys.baseAddress?.assumingMemoryBound(to: UInt8.self),
                ids: ids.baseAddress?.assumingMemoryBound(to: UInt8.self),
                envelopes: envelopes.baseAddress?.assumingMemoryBound(to: UInt8.self), ticket_bytes: Int32(ticketBytes),
                id_bytes: 16, envelope_bytes: Int32(envelopes.count / size), group: Int32(size), groups: Int32(groups),
                connections: Int32(connections), seconds: seconds.baseAddress)
              return yardstick_cast(&casts)
            }
          }
        }
      }
    }
    guard times.seconds > 0 else { throw Complaint(code: 69, lines: ["the yardstick could not cast"]) }
    return times
  }

  private func issue(on node: any Database) async throws -> [Ticket] {
    var generator = SystemRandomNumberGenerator()
    let place = Place(channel: "phone", department: "reception", mode: .sms)
    let tickets = (0..<size * groups).map { _ in Ticket(token: Token(using: &generator), place: place) }
    let campaign = Campaign(
      id: UUID().uuidString.lowercased(), survey: survey.survey, kind: .addressed, today: Clock.today(in: .riyadh))
    try await SQLInvitationStore(node).issue(Ticket.ordered(tickets), in: campaign)
    return tickets
  }

  /// Bytes as of so many ballots: nothing in them can be made smaller.
  private func envelopes(_ count: Int) -> Data {
    var generator = SystemRandomNumberGenerator()
    return Data(generator.bytes(count * SealedBallot.envelopeBytes(ofSize: BallotCoding.size)))
  }
}

/// How long groups took.
struct GroupTimes {
  let size: Int
  /// Seconds of each.
  var each: [Double] = []
  /// Seconds until all were done.
  var seconds = 0.0

  init(size: Int) { self.size = size }

  var perSecond: Double { Double(each.count * size) / seconds }

  /// The middle one and the slowest of a hundred, in milliseconds.
  var told: String {
    let sorted = each.sorted()
    func milliseconds(_ share: Double) -> String {
      "\((sorted[Int(Double(sorted.count - 1) * share)] * 10_000).rounded() / 10)"
    }
    return "p50 \(milliseconds(0.5)) ms, p99 \(milliseconds(0.99)) ms"
  }

  mutating func add(_ other: GroupTimes) {
    each += other.each
    seconds += other.seconds
  }
}
