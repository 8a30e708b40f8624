/// What the whole sector would need in a year, each need beside what there is of it once: 10⁴ charities and 10⁸ ratings.
/// A share over one says what breaks, the greatest of them what breaks first. `docs/scale.md` explains it.
package struct ScaleModel: Sendable {
  let measured: MeasuredCosts
  /// Houses, each with its own folder, keys and process.
  let charities = 10_000.0
  /// Ratings a year, of all.
  let ratings = 100_000_000.0
  /// Of those who are asked, how many answer. Assumed.
  let answered = 0.25
  /// How many times the mean of a year comes in the busiest second. Assumed: rounds go out in the same weeks.
  let busiest = 30.0
  /// Parts of a text message: Arabic with a link is longer than 70 characters.
  let parts = 2.0
  /// For how many releases a ticket stays: until its round is over. Assumed.
  let ticketStays = 1.25

  /// The sector on the machine on which its costs were measured.
  package static let sector = ScaleModel(measured: .here)

  private var ratingsPerSecond: Double { ratings / (365.25 * 86_400) * busiest }
  private var invited: Double { ratings / answered }
  private var waiting: Double { ratings / 4 }
  private var open: Double { invited / 4 * ticketStays }
  /// Megabytes of a house in the hour before its release.
  private var house: Double {
    (measured.emptyHouse + (open * measured.fileTicket + waiting * measured.fileBallot) / charities) / 1e6
  }

  /// Each need, beside what there is of it once.
  package var rows: [BenchRow] {
    [
      BenchRow(
        "sessions on one server", unit: "for \(Int(charities)) houses", value: charities * measured.sessions,
        yardstick: "sessions of one PostgreSQL", yardstickValue: 400),
      BenchRow(
        "memory", unit: "MB of all processes", value: (charities * measured.idlePrivate + measured.idleShared) / 1e6,
        yardstick: "MB of one machine", yardstickValue: 64_000),
      BenchRow(
        "idle work", unit: "thousandths of a core while nobody comes", value: charities * measured.idleCores * 1000,
        yardstick: "thousandths of 16 cores", yardstickValue: 16_000),
      BenchRow(
        "casts", unit: "a second at the busiest", value: ratingsPerSecond,
        yardstick: "casts/s of one pair, groups of 64",
        yardstickValue: measured.pairCasts),
      BenchRow(
        "forms taken", unit: "thousandths of a core at the busiest",
        value: ratingsPerSecond / measured.postsPerCore * 1000,
        yardstick: "thousandths of 16 cores", yardstickValue: 16_000),
      BenchRow(
        "release", unit: "seconds of one core for the ballots of a quarter", value: waiting / measured.opensPerCore,
        yardstick: "seconds of a night", yardstickValue: 28_800),
      BenchRow(
        "release of one house", unit: "milliseconds of one core",
        value: waiting / charities / measured.opensPerCore * 1000,
        yardstick: "milliseconds of a minute", yardstickValue: 60_000),
      BenchRow(
        "open tickets", unit: "MB on servers", value: open * measured.serverTicket / 1e6, yardstick: "MB of a disk",
        yardstickValue: 1_000_000),
      BenchRow(
        "waiting ballots", unit: "MB on servers", value: waiting * measured.serverBallot / 1e6,
        yardstick: "MB of a disk", yardstickValue: 1_000_000),
      BenchRow(
        "log", unit: "kB a second at the busiest", value: ratingsPerSecond * measured.log / 1000,
        yardstick: "kB a second between two nodes (1 Gbit)", yardstickValue: 125_000),
      BenchRow(
        "log of a year", unit: "GB", value: ratings * measured.log / 1e9, yardstick: "GB of a disk",
        yardstickValue: 1000),
      BenchRow(
        "backups", unit: "MB, seven of each house before its release", value: 7 * charities * house,
        yardstick: "MB of a disk", yardstickValue: 1_000_000),
      BenchRow(
        "backups of a night", unit: "kB a second through eight hours", value: charities * house * 1000 / 28_800,
        yardstick: "kB a second between two nodes (1 Gbit)", yardstickValue: 125_000),
      BenchRow(
        "messages", unit: "parts a minute on 300 days of 13 hours", value: invited * parts / (300 * 13 * 60),
        yardstick: "a minute by one house", yardstickValue: 3000),
    ]
  }
}
