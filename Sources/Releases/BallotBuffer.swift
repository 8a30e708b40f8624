package import Ballots

/// Opened ballots in memory, crowd by crowd, each kept as its fields.
package struct BallotBuffer: Sendable {
  package private(set) var crowds: [Crowd: [[UInt8]]] = [:]
  /// Crowds by the bytes that name them: of thousands of ballots few name another one.
  private var named: [[UInt8]: Crowd] = [:]

  /// An empty buffer.
  package init() {}

  /// A buffer of ballots.
  package init(_ ballots: [Ballot]) {
    for ballot in ballots { crowds[ballot.crowd, default: []].append(BallotCoding.encode(ballot)) }
  }

  /// How many ballots it holds.
  package var count: Int { crowds.values.reduce(0) { $0 + $1.count } }

  /// Adds the fields of ballots.
  package mutating func add(_ ballots: [[UInt8]]) throws(BallotProblem) {
    for fields in ballots {
      let name = try BallotCoding.crowdName(fields)
      let crowd = if let known = named[name] { known } else { try BallotCoding.crowd(fields) }
      named[name] = crowd
      crowds[crowd, default: []].append(fields)
    }
  }

  /// Adds what another buffer holds.
  package mutating func add(_ other: BallotBuffer) {
    for (crowd, ballots) in other.crowds { add(ballots, of: crowd) }
  }

  /// Lays a whole crowd on it.
  mutating func add(_ ballots: [[UInt8]], of crowd: Crowd) { crowds[crowd, default: []] += ballots }

  /// The part of the buffer whose crowds fit.
  func filter(_ fits: (Crowd) -> Bool) -> BallotBuffer {
    var part = BallotBuffer()
    part.crowds = crowds.filter { fits($0.key) }
    return part
  }
}
