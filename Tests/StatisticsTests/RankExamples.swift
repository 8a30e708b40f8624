/// Published samples, as the histograms that rank tests take.
enum RankExamples {
  /// Weights of pigs at birth in pounds, by litter, many tied: Kruskal & Wallis (1952), JASA 47, after
  /// Snedecor.
  static let pigs = histograms(
    [2.0, 2.8, 3.3, 3.2, 4.4, 3.6, 1.9, 3.3, 2.8, 1.1], [3.5, 2.8, 3.2, 3.5, 2.3, 2.4, 2.0, 1.6],
    [3.3, 3.6, 2.6, 3.1, 3.2, 3.3, 2.9, 3.4, 3.2, 3.2], [3.2, 3.3, 3.2, 2.9, 3.3, 2.5, 2.6, 2.8],
    [2.6, 2.6, 2.9, 2.0, 2.0, 2.1], [3.1, 2.9, 3.1, 2.5], [2.6, 2.2, 2.2, 2.5, 1.2, 1.2], [2.5, 2.4, 3.0, 1.5])

  /// Bottle caps made by three machines: the first example of Kruskal & Wallis (1952), H = 5.656.
  static let machines = histograms([340, 345, 330, 342, 338], [339, 333, 344], [347, 343, 349, 355])

  /// Ozone in New York in May and August 1973, as R ships it (`airquality`), without the missing days.
  static let ozone = histograms(
    [
      41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34, 6, 30, 11, 1, 11, 4, 32, 23, 45, 115, 37,
    ],
    [
      39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59, 23, 31, 44, 21, 9, 45, 168, 73, 76, 118, 84, 85,
    ])

  /// Each sample as counts of every value that occurs in any of them, the lowest first.
  private static func histograms(_ samples: [Double]...) -> [[Int]] {
    let values = Set(samples.joined()).sorted()
    return samples.map { sample in values.map { value in sample.count { $0 == value } } }
  }
}
