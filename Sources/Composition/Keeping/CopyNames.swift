import Numerals
import Surveys

extension CopyKeeper {
  /// The name of a copy that is made now: the day and the time in Riyadh, so that names stand in the order of time.
  static func name(at seconds: Int) -> String {
    let day = Day(secondsSince1970: Double(seconds))
    let second = (seconds + 3 * 3600) % 86_400
    let time = [second / 3600, second / 60 % 60, second % 60].map { Digits.padded($0, to: 2) }.joined()
    return "rida-\(day)-\(time).sqlite"
  }

  /// When a copy was made, as its name tells, in seconds since 1970; `nil` for what is none.
  static func moment(of name: String) -> Int? {
    guard isName(name) else { return nil }
    let parts = name.dropLast(".sqlite".count).split(separator: "-")
    guard let day = Day(parts[1...3].joined(separator: "-")), let time = Int(parts[4]) else { return nil }
    return day.ordinal * 86_400 + time / 10_000 * 3600 + time / 100 % 100 * 60 + time % 100 - 3 * 3600
  }

  /// Whether a file is named like a copy: nothing else in the folder is shown, sent or removed.
  static func isName(_ name: String) -> Bool {
    name.wholeMatch(of: /rida-[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{6}\.sqlite/) != nil
  }
}
