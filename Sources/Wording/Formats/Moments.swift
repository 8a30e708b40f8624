import Numerals
import Surveys

extension Formats {
  /// A moment on the clocks of the charity: `27 نوفمبر 2026م، الساعة 22:05`.
  package func moment(_ secondsSince1970: Int) -> String {
    let (shown, minute) = zone.time(secondsSince1970)
    let day = date(shown)
    let time = time(hour: minute / 60, minute: minute % 60)
    return language == .arabic ? "\(day)، الساعة \(time)" : "\(day), \(time)"
  }

  /// A time of day: `08:00`.
  package func time(hour: Int, minute: Int = 0) -> String {
    isolated(drawn("\(Digits.padded(hour, to: 2)):\(Digits.padded(minute, to: 2))"))
  }
}
