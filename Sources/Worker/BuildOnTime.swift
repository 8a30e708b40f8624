import Documents
import Preferences
import Reporting
import Surveys
import Wording

extension ReportPublisher {
  /// Builds a report because its time has come, with the letter that carries it where it is mailed. `false` where another
  /// process did so before.
  func buildOnTime(_ order: ReportOrder, settings: SiteSettings, today: Day, at now: Int) async throws -> Bool {
    let document = order.document
    return try await keep(order, today: today) { size, fingerprint, isPrinted in
      guard document.schedule?.isMailed == true else { return ScheduledKeeping(letter: nil, keptAt: now) }
      let formats = Formats(language: document.language, digits: settings.digits, isolation: .marks)
      let letter = try WriteLetter(
        document, of: order.evidence, period: order.period, settings: settings, formats: formats
      ).letter(size: size, fingerprint: fingerprint, isPrinted: isPrinted)
      return ScheduledKeeping(letter: letter, keptAt: now)
    } != nil
  }
}
