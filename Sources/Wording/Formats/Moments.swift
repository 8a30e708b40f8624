import Numerals
import Surveys

extension Formats {
  /// A moment on the clocks of Riyadh: `27 نوفمبر 2026م، الساعة 22:05`.
  package func moment(_ secondsSince1970: Int) -> String {
    let minute = ((secondsSince1970 + 3 * 3600) % 86_400) / 60
    let day = gregorian(Day(secondsSince1970: Double(secondsSince1970)))
    let time = time(hour: minute / 60, minute: minute % 60)
    return language == .arabic ? "\(day)، الساعة \(time)" : "\(day), \(time)"
  }

  /// A time of day: `08:00`.
  package func time(hour: Int, minute: Int = 0) -> String {
    isolated(drawn("\(Digits.padded(hour, to: 2)):\(Digits.padded(minute, to: 2))"))
  }
}
