import Numerals
import Surveys

extension CopyKeeper {
  /// The name of a copy that is made now: the day and the time on the charity's clocks, and how far these are from UTC.
  static func name(at seconds: Int, in zone: Zone) -> String {
    let ahead = zone.ahead(at: seconds)
    let local = seconds + ahead
    func digits(_ parts: [Int]) -> String { parts.map { Digits.padded($0, to: 2) }.joined() }
    let time = digits([local % 86_400 / 3600, local / 60 % 60, local % 60])
    let distance = digits([abs(ahead) / 3600, abs(ahead) / 60 % 60])
    return "rida-\(zone.day(at: seconds))-\(time)\(ahead < 0 ? "-" : "+")\(distance).sqlite"
  }

  /// When a copy was made, as its name tells, in seconds since 1970; `nil` for what is none. Older names say nothing of
  /// UTC and tell the time of Riyadh.
  static func moment(of name: String) -> Int? {
    guard let parts = name.wholeMatch(of: pattern)?.output, let day = Day(String(parts.1)), let time = Int(parts.2),
      let distance = parts.3.map({ Int($0) }) ?? 300
    else { return nil }
    func seconds(_ hours: Int, _ minutes: Int) -> Int { hours * 3600 + minutes * 60 }
    let ahead = seconds(distance / 100, distance % 100)
    return day.ordinal * 86_400 + seconds(time / 10_000, time / 100 % 100) + time % 100 - ahead
  }

  private static var pattern: Regex<(Substring, Substring, Substring, Substring?)> {
    /rida-([0-9]{4}-[0-9]{2}-[0-9]{2})-([0-9]{6})([+-][0-9]{4})?\.sqlite/
  }

  /// Whether a file is named like a copy: nothing else in the folder is shown, sent or removed.
  static func isName(_ name: String) -> Bool { name.wholeMatch(of: pattern) != nil }
}
