package import Ballots

/// Opened ballots in memory, crowd by crowd, each kept as its fields.
package struct BallotBuffer: Sendable {
  package private(set) var crowds: [Crowd: [[UInt8]]] = [:]

  /// An empty buffer.
  package init() {}

  /// A buffer of ballots.
  package init(_ ballots: [Ballot]) {
    for ballot in ballots { crowds[ballot.crowd, default: []].append(BallotCoding.encode(ballot)) }
  }

  /// How many ballots it holds.
  package var count: Int { crowds.values.reduce(0) { $0 + $1.count } }

  /// Adds the fields of one ballot.
  package mutating func add(_ fields: [UInt8]) throws(BallotProblem) {
    try crowds[BallotCoding.crowd(fields), default: []].append(fields)
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
