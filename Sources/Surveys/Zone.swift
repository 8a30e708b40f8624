import Foundation
import Numerals

/// The clocks by which a charity tells days and hours: a time zone by its name in the IANA database.
package struct Zone: Hashable, Sendable, CustomStringConvertible {
  private let zone: TimeZone

  /// A zone by its name, such as `Africa/Cairo`; `nil` for one that is unknown.
  package init?(_ name: String) {
    guard Zone.names.contains(name), let zone = TimeZone(identifier: name) else { return nil }
    self.zone = zone
  }

  private init(ahead: Int) { zone = TimeZone(secondsFromGMT: ahead) ?? .gmt }

  /// Every name that may be chosen, in alphabetical order.
  package static let names = TimeZone.knownTimeZoneIdentifiers.filter { $0.contains("/") || $0 == "UTC" }.sorted()

  /// Three hours ahead of UTC all year round: what holds until somebody chooses.
  package static let riyadh = Zone("Asia/Riyadh") ?? Zone(ahead: 3 * 3600)

  /// The clocks by which all others are told.
  package static let utc = Zone(ahead: 0)

  package var description: String { zone.identifier }

  /// By how many seconds these clocks are ahead of UTC at a moment.
  package func ahead(at seconds: Int) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
  }

  /// The day that these clocks show at a moment, in seconds since 1970.
  package func day(at seconds: Int) -> Day { Day(utc: Double(seconds) + Double(ahead(at: seconds))) }

  /// The day and the minute of it at a moment.
  package func time(_ seconds: Int) -> (day: Day, minute: Int) {
    let local = seconds + ahead(at: seconds)
    return (day(at: seconds), (local % 86_400 + 86_400) % 86_400 / 60)
  }

  /// The moment at which these clocks show a minute of a day. Where they are put forward over it, the moment after; where
  /// they show it twice, the first.
  package func seconds(_ day: Day, minute: Int) -> Int {
    let local = day.ordinal * 86_400 + minute * 60
    let offsets = [ahead(at: local - 86_400), ahead(at: local + 86_400)]
    let candidates = offsets.map { local - $0 }.sorted()
    return candidates.first { $0 + ahead(at: $0) == local } ?? candidates[candidates.count - 1]
  }

  /// A moment as its day and its clock: `2026-11-29 09:00`.
  package func text(_ seconds: Int) -> String {
    let (day, minute) = time(seconds)
    return "\(day) \(Digits.padded(minute / 60, to: 2)):\(Digits.padded(minute % 60, to: 2))"
  }
}
