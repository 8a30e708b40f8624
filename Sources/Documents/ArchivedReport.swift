package import Mail
package import Surveys

/// A report as it was built once.
package struct ArchivedReport: Equatable, Sendable {
  /// How it is called; 0 before it is kept.
  package let number: Int
  /// The key of its definition.
  package let name: String
  package let period: Period
  package let language: Language
  package let builtOn: Day
  /// Bytes.
  package let size: Int
  package let fingerprint: Fingerprint
  /// Of the figures that it tells, whatever the language and the day.
  package let figures: Fingerprint
  /// The hash of the newest batch when it was built; `nil` before the first.
  package let chainHead: String?
  /// Whether a schedule built it.
  package let isScheduled: Bool
  /// What else was made of it, the whole report on paper first; empty where nothing was.
  package let papers: [ArchivedPaper]

  /// A report as it was kept.
  package init(
    number: Int = 0, name: String, period: Period, language: Language, builtOn: Day, size: Int,
    fingerprint: Fingerprint, figures: Fingerprint, chainHead: String? = nil, isScheduled: Bool = false,
    papers: [ArchivedPaper] = []
  ) {
    self.number = number
    self.name = name
    self.period = period
    self.language = language
    self.builtOn = builtOn
    self.size = size
    self.fingerprint = fingerprint
    self.figures = figures
    self.chainHead = chainHead
    self.isScheduled = isScheduled
    self.papers = papers
  }

  /// The name under which it is fetched.
  package var fileName: String { "\(name)-\(period)-\(language.rawValue).xlsx" }

  /// The same report under a number.
  package func numbered(_ number: Int) -> ArchivedReport {
    ArchivedReport(
      number: number, name: name, period: period, language: language, builtOn: builtOn, size: size,
      fingerprint: fingerprint, figures: figures, chainHead: chainHead, isScheduled: isScheduled, papers: papers)
  }

  /// The name under which another form of it is fetched.
  package func fileName(of extent: ArchivedPaper.Extent) -> String {
    let ending =
      switch extent {
      case .full: ".pdf"
      case .page: "-page.pdf"
      case .table: ".parquet"
      }
    return "\(name)-\(period)-\(language.rawValue)\(ending)"
  }

  /// As `Content-Type` says it.
  package static let mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

  /// What became of its figures since the report before on the same period; `nil` where there is none among `reports`.
  package func isUnchanged(among reports: [ArchivedReport]) -> Bool? {
    let earlier = reports.filter { $0.name == name && $0.period == period && $0.number < number }
    return earlier.max { $0.number < $1.number }.map { $0.figures == figures }
  }
}

/// What a schedule adds to a report that it built.
package struct ScheduledKeeping: Sendable {
  /// `nil` where the report is not mailed.
  package let letter: ReportLetter?
  /// Seconds since 1970.
  package let keptAt: Int

  /// The letter of a report, queued at a moment.
  package init(letter: ReportLetter?, keptAt: Int) {
    self.letter = letter
    self.keptAt = keptAt
  }
}
