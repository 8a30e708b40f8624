import Statistics

/// The questionnaires of one year of the airport survey that the golden figures were computed from; they lie beside
/// the package, not in it.
struct AirportRatings {
  private let rows: [GoldenRow]

  /// Whether the questionnaires are on this machine.
  static var areHere: Bool { GoldenFile.areHere && !all.isEmpty }

  private static let all: [GoldenRow] = (try? GoldenFile.rows("../sfo/sfo.csv")) ?? []

  /// The year that a golden name speaks of: sfo_2017_….
  init(named name: String) {
    let year = name.split(separator: "_").dropFirst().first.map(String.init)
    rows = Self.all.filter { $0["period"] == year }
  }

  /// The answers of those who answered all of the questions, a row for each person.
  func complete(_ questions: [String]) -> [[Int]] {
    rows.map { row in questions.compactMap { Int(row[$0]) } }.filter { $0.count == questions.count }
  }

  /// The pairs of those who answered both questions, whatever else they left out.
  func pairs(_ first: String, _ second: String) -> PairTable {
    PairTable(rows: complete([first, second]), 0, 1)
  }

  /// The mean answer of all who answered a question.
  func mean(_ question: String) -> Double? {
    let table = pairs(question, question)
    return Moments(zip(table.rowValues, table.rowMargin).map { (value: Double($0), count: $1) }).mean
  }
}
