package import Surveys

/// The last trial of the newest backup, as it is written down.
package struct DrillNote: Codable, Equatable, Sendable {
  /// How it ended.
  package enum Outcome: String, Codable, CaseIterable, Sendable {
    case sound, faults, unusable, unlike, newer, foreign, untried, cutOff

    /// Whether the backup would not bring everything back.
    package var isFailure: Bool {
      switch self {
      case .faults, .unusable, .unlike, .newer, .foreign: true
      case .sound, .untried, .cutOff: false
      }
    }
  }

  /// The copy that was tried.
  package let name: String
  /// In seconds since 1970.
  package let at: Int
  package let outcome: Outcome
  /// When one was last found sound, in seconds since 1970; `nil` where none was yet.
  package let soundAt: Int?

  /// A note of a trial, after an earlier one.
  package init(_ report: DrillReport, after last: DrillNote?) {
    (name, at, outcome) = (report.name, report.at, report.outcome)
    soundAt = report.isSound ? report.at : last?.soundAt
  }

  /// Days after which the last sound trial is too old.
  package static let goodFor = 40

  /// Whether one is to be made by itself: once a month by the charity's calendar, after four in the morning, so that a timer
  /// of the night goes first; and each day until one is sound.
  package static func isDue(after last: DrillNote?, at now: Int, in zone: Zone) -> Bool {
    guard (now + zone.ahead(at: now)) % 86_400 >= 4 * 3600 else { return false }
    // A moment that lies ahead was noted by a wrong clock.
    guard let last, last.at <= now else { return true }
    guard now - last.at >= 86_400 else { return false }
    guard let sound = last.soundAt, last.outcome == .sound else { return true }
    return Period(.month, containing: zone.day(at: sound)) != Period(.month, containing: zone.day(at: now))
  }
}

extension DrillReport {
  /// As what it is written down.
  package var outcome: DrillNote.Outcome {
    switch end {
    case .found: isSound ? .sound : .faults
    case .unusable: .unusable
    case .unlike: .unlike
    case .newer: .newer
    case .foreign: .foreign
    case .untried: .untried
    case .cutOff: .cutOff
    }
  }
}
