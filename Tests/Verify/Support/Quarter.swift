import Foundation

/// Quarters as the program writes them.
enum Quarter {
  /// The one in which Riyadh is now.
  static var present: String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 3 * 3600) ?? .gmt
    let civil = calendar.dateComponents([.year, .month], from: Date())
    return name(year: civil.year ?? 0, month: civil.month ?? 1)
  }

  /// The one of a day such as `2028-02-29`.
  static func of(_ day: String) -> String {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    return name(year: parts[0], month: parts[1])
  }

  private static func name(year: Int, month: Int) -> String { "\(year)Q\((month - 1) / 3 + 1)" }
}
