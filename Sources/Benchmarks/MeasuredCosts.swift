/// What one of each costs on the machine on which `docs/scale.md` was written, two cores with other work beside it. Bytes,
/// seconds and cores; the comment names what measures it.
struct MeasuredCosts: Sendable {
  /// Bytes of a ticket on a server, with its indexes: `rida bench --only postgres`.
  let serverTicket: Double
  /// Bytes of a waiting ballot on a server: `rida bench --only postgres`.
  let serverBallot: Double
  /// Bytes of the server's log for one rating, its ticket included: `rida bench --only postgres`.
  let log: Double
  /// Casts a second on a primary and a standby, in groups of 64: `rida bench --only postgres`.
  let pairCasts: Double
  /// Bytes of a ticket in a file, at the most: what a rating with its ticket takes there beyond its envelope; and those of
  /// the envelope: `rida bench --only postgres`.
  let fileTicket: Double
  let fileBallot: Double
  /// Ratings over HTTP, and ballots released, by one core in a second: `rida bench --only ballots`, halved.
  let postsPerCore: Double
  let opensPerCore: Double
  /// A house in which nothing happens: bytes of its folder, of its memory that it has alone and shares with the others,
  /// and its part of a core: `Tests/Benchmarks/idle`.
  let emptyHouse: Double
  let idlePrivate: Double
  let idleShared: Double
  let idleCores: Double
  /// Connections that a house on a server may hold: one that writes, one that keeps, four that read, one a core that looks.
  let sessions: Double

  static let here = MeasuredCosts(
    serverTicket: 268, serverBallot: 5677, log: 7122, pairCasts: 1505, fileTicket: 291, fileBallot: 4528,
    postsPerCore: 860, opensPerCore: 1960, emptyHouse: 401_575, idlePrivate: 10_624_000, idleShared: 66_438_000,
    idleCores: 0.00033, sessions: 8)
}
