import Statistics

/// Hours of sleep gained with each of two drugs: the data of Student (1908), Biometrika 6, as R ships them (`sleep`).
enum SleepStudy {
  static let firstDrug = moments(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0)
  static let secondDrug = moments(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4)

  private static func moments(_ values: Double...) -> Moments {
    Moments(values.map { (value: $0, count: 1) })
  }
}

extension Moments {
  /// The moments of a golden row's counts c1…c5, less those of another row.
  init(_ row: GoldenRow, without part: GoldenRow? = nil) {
    self.init(
      (1...5).map { category in
        let count = row.count("c\(category)") - (part?.count("c\(category)") ?? 0)
        return (value: Double(category), count: count)
      })
  }
}
