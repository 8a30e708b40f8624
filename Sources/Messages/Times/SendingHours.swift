package import Surveys

/// At which hours of a charity's clocks messages go out by themselves.
///
/// Providers name different hours for messages about a service; 09:00 to 20:59 lies within those of every Saudi one. A
/// charity may narrow or widen them. Nothing goes out on the two feasts, on Founding Day (22 February), on National Day
/// (23 September), or on Friday before the prayer is long over; in Ramadan it goes out in the evening.
package struct SendingHours: Equatable, Sendable {
  /// Minutes of a day, the last one among them.
  package let usual: ClosedRange<Int>
  /// The same in Ramadan.
  package let ramadan: ClosedRange<Int>
  /// By whose clocks.
  package let zone: Zone

  /// From which minute on a Friday is a day like others.
  static let friday = 14 * 60

  /// Hours, each within one day.
  package init(
    usual: ClosedRange<Int> = SendingPlan.usualHours, ramadan: ClosedRange<Int> = 20 * 60 + 30...21 * 60 + 59,
    zone: Zone = .riyadh
  ) {
    self.usual = usual
    self.ramadan = ramadan
    self.zone = zone
  }

  /// Whether a message may go out at a moment, in seconds since 1970.
  package func isOpen(at seconds: Int) -> Bool {
    let (day, minute) = zone.time(seconds)
    return minutes(of: day)?.contains(minute) == true
  }

  /// The first moment from this one on at which a message may go out.
  package func next(from seconds: Int) -> Int {
    let (today, minute) = zone.time(seconds)
    for days in 0...30 {
      let day = today + days
      guard let minutes = minutes(of: day) else { continue }
      if days > 0 { return zone.seconds(day, minute: minutes.lowerBound) }
      if minutes.contains(minute) { return seconds }
      if minute < minutes.lowerBound { return zone.seconds(day, minute: minutes.lowerBound) }
    }
    return seconds
  }

  /// The minutes of a day in which messages go out; `nil` where it has none.
  private func minutes(of day: Day) -> ClosedRange<Int>? {
    let hijri = HijriDay(day)
    guard !SendingHours.isFeast(day, hijri) else { return nil }
    let hours = hijri.month == 9 ? ramadan : usual
    guard day.isFriday else { return hours }
    let first = max(hours.lowerBound, SendingHours.friday)
    return first <= hours.upperBound ? first...hours.upperBound : nil
  }

  /// The feast of breaking the fast (1 to 4 Shawwal), that of sacrifice with the day of Arafah (9 to 13 Dhu al-Hijjah),
  /// Founding Day and National Day.
  private static func isFeast(_ day: Day, _ hijri: HijriDay) -> Bool {
    let (_, month, date) = day.civil
    if (month, date) == (2, 22) || (month, date) == (9, 23) { return true }
    return hijri.month == 10 && hijri.day <= 4 || hijri.month == 12 && (9...13).contains(hijri.day)
  }
}

extension Day {
  /// Whether it is the day of the common prayer. Day 0 was a Thursday.
  fileprivate var isFriday: Bool { (ordinal % 7 + 7) % 7 == 1 }
}
