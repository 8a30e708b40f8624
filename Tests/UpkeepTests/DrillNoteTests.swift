import Surveys
import Testing
import Upkeep

/// When the newest backup is tried by itself.
@Suite struct DrillNoteTests {
  /// 2026-11-30 at noon in Riyadh, in seconds since 1970: 20,787 days and nine hours.
  private static let noon = 20_787 * 86_400 + 9 * 3600
  private static let day = 86_400

  private func note(_ end: DrillReport.End, at: Int, soundAt: Int? = nil) -> DrillNote {
    let before = soundAt.map { DrillNote(DrillReport(name: "a", at: $0, end: .found([])), after: nil) }
    return DrillNote(DrillReport(name: "b", at: at, end: end), after: before)
  }

  @Test func `the day of these tests is the last of November`() {
    #expect("\(Zone.riyadh.day(at: Self.noon))" == "2026-11-30")
  }

  @Test(arguments: [(-30, true), (-29, false), (0, false), (1, true), (15, true), (31, true)])
  func `a sound trial holds until the month is over`(days: Int, isDue: Bool) {
    // Tried on the last of October, the first and the last of November; asked on the last of November, or in December.
    let tried = note(.found([]), at: days <= 0 ? Self.noon + days * Self.day : Self.noon)
    let asked = days <= 0 ? Self.noon : Self.noon + days * Self.day
    #expect(DrillNote.isDue(after: tried, at: asked, in: .riyadh) == isDue)
  }

  @Test func `without any it is due at once, but not before four in the morning`() {
    let midnight = Self.noon - 12 * 3600
    #expect(!DrillNote.isDue(after: nil, at: midnight + 4 * 3600 - 1, in: .riyadh))
    #expect(DrillNote.isDue(after: nil, at: midnight + 4 * 3600, in: .riyadh))
    #expect(DrillNote.isDue(after: nil, at: Self.noon, in: .riyadh))
    #expect(DrillNote.isDue(after: note(.found([]), at: Self.noon + 1), at: Self.noon, in: .riyadh))
  }

  @Test(arguments: [
    DrillReport.End.unusable, .unlike, .newer, .foreign, .untried(.busy), .cutOff, .found([.batch(1)]),
  ]) func `what was not sound is tried again after a day, whatever was sound before`(end: DrillReport.End) {
    let failed = note(end, at: Self.noon, soundAt: Self.noon - 3600)
    #expect(!DrillNote.isDue(after: failed, at: Self.noon + Self.day - 1, in: .riyadh))
    #expect(DrillNote.isDue(after: failed, at: Self.noon + Self.day, in: .riyadh))
    #expect(failed.soundAt == Self.noon - 3600 && failed.outcome != .sound)
  }

  @Test func `a sound one is noted as such, one without its files is not`() {
    #expect(note(.found([]), at: 5).soundAt == 5 && note(.found([]), at: 5).outcome == .sound)
    let missing = DrillNote(DrillReport(name: "a", at: 5, end: .found([]), missingFiles: 1), after: nil)
    #expect(missing.soundAt == nil && missing.outcome == .faults && missing.outcome.isFailure)
  }
}
