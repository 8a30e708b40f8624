import Statistics

/// The airport survey's answers of one year: what the weights need of each questionnaire.
struct AirportAnswer {
  let period: String
  let department: String
  let stratum: String
  let weight: Double
  /// The overall rating, 1…5; `nil` where it was not given.
  let rating: Int?
}

/// The airport survey that the golden weights were computed from; its README stands beside it.
enum AirportSurvey {
  static let departments = ["A", "B", "C", "D", "E", "F", "G"]
  static let strata = ["AM", "MID", "PM"]

  /// All answers of one year.
  static func answers(of period: String) throws -> [AirportAnswer] {
    try all.get().filter { $0.period == period }
  }

  /// The table of departments and strata that everybody of the year falls into, department by department.
  static func cells(of answers: [AirportAnswer]) -> [Raking.Cell] {
    departments.indices.flatMap { department in
      strata.indices.map { stratum in
        let inCell = answers.filter { $0.department == departments[department] && $0.stratum == strata[stratum] }
        return Raking.Cell(categories: [department, stratum], count: inCell.count)
      }
    }
  }

  /// How often each rating was given under each weight.
  static func ratings(
    of answers: [AirportAnswer], weight: (AirportAnswer) -> Double
  ) -> [(weight: Double, value: Double, count: Int)] {
    let byWeight = Dictionary(grouping: answers.filter { $0.rating != nil }, by: weight)
    return byWeight.keys.sorted().flatMap { weight in
      (1...5).map { rating in
        let count = (byWeight[weight] ?? []).count { $0.rating == rating }
        return (weight: weight, value: Double(rating), count: count)
      }
    }
  }

  private static let all = Result {
    try GoldenFile.rows("../sfo/sfo.csv").map { row in
      AirportAnswer(
        period: row["period"], department: row["department"], stratum: row["stratum"],
        weight: row.number("weight") ?? 0, rating: Int(row["q7_all"]))
    }
  }
}
