package import Access
package import Indicators
package import Surveys
package import Wording

/// What surrounds every page of the staff: who reads, where she is, and what is shown.
package struct StaffFrame: Sendable {
  /// A survey that can be picked.
  package struct PickableSurvey: Sendable {
    package let key: String
    package let title: LocalizedText

    /// A published survey.
    package init(key: String, title: LocalizedText) {
      self.key = key
      self.title = title
    }
  }

  package let language: Language
  package let digits: Formats.Numerals
  package let timeAxis: TimeAxis
  /// What the reader is at work, never who she is.
  package let role: Role
  /// Whether those who read figures issue links too.
  package var isAlone = false
  /// The current path, such as `/channels`.
  package let path: String
  /// The key of the survey shown.
  package let survey: String
  package let period: Period?
  package let comparison: Period?
  package var surveys: [PickableSurvey]
  /// Every period that can be picked, newest first.
  package let periods: [Period]
  /// Whether some survey publishes channels by departments.
  package let hasMatrix: Bool
  /// Sent with the form that signs out.
  package let csrf: String
  /// Those that can be chosen on this page; empty on a page that is not on one question.
  package var questions: [Question] = []
  /// The key of the question that was chosen; `nil` while it is the overall one.
  package var question: String?
  /// What the address asks beside survey, period and comparison, as it stands in it: `theme=speed&page=2`.
  package var carried = ""
  /// How much of the analysis is shown.
  package var detail = Detail.reader
  /// What the period shown lacks; `nil` where it is whole.
  package var extent: PeriodExtent?
  /// What the period of the comparison lacks, as it is compared; `nil` where it is whole.
  package var extentBefore: PeriodExtent?
  /// Whether the period shown is not over.
  package var isProvisional = false
  /// Who asks; `nil` until somebody says so.
  package var charity: LocalizedText?
  /// The path of the style sheet of the charity's colour; `nil` where it has none of its own.
  package var colour: String?
  /// In which calendar days are written, and by whose clocks moments are told.
  package var calendar = Formats.Calendars.both
  package var zone = Zone.riyadh
  /// How many proposals the reader may confirm.
  package var waiting = 0
  /// What waits for a second person before it is done.
  package var seconds: Set<GraveOrder.Kind> = []
  /// The step of the tour above the page; `nil` for whoever has left it.
  package var tour: Tour?

  /// A frame; everything in it comes from the session, the address and what is published.
  package init(
    language: Language, digits: Formats.Numerals = .western, timeAxis: TimeAxis = .reading, role: Role, path: String,
    survey: String, period: Period?, comparison: Period?, surveys: [PickableSurvey], periods: [Period], hasMatrix: Bool,
    csrf: String
  ) {
    self.language = language
    self.digits = digits
    self.timeAxis = timeAxis
    self.role = role
    self.path = path
    self.survey = survey
    self.period = period
    self.comparison = comparison
    self.surveys = surveys
    self.periods = periods
    self.hasMatrix = hasMatrix
    self.csrf = csrf
  }

  /// How numbers are written on these pages: with marks, which the pages turn into `<bdi>` where they may.
  package var formats: Formats {
    Formats(
      language: language, digits: digits, isolation: .marks, timeAxis: timeAxis, calendar: calendar, zone: zone)
  }

  /// Who asks, or what this is where nobody has said so.
  package var charityName: String { charity.map { formats($0) } ?? formats.say(NoticePhrase.charityService) }

  /// A path with the survey, period and comparison that are shown, in this language or the other.
  package func link(_ path: String, in language: Language? = nil) -> String {
    var parts = survey.isEmpty ? [] : ["survey=\(survey)"]
    if let period { parts.append("period=\(period)") }
    if period != nil { parts.append("compare=\(comparison?.description ?? "")") }
    if detail == .analyst { parts.append("detail=\(detail.rawValue)") }
    if (language ?? self.language) != .arabic { parts.append("lang=\((language ?? self.language).rawValue)") }
    return parts.isEmpty ? path : "\(path)?\(parts.joined(separator: "&"))"
  }

  /// The same frame around a page of another path, where a form that was posted comes back.
  package func at(_ path: String) -> StaffFrame {
    var frame = StaffFrame(
      language: language, digits: digits, timeAxis: timeAxis, role: role, path: path, survey: survey, period: period,
      comparison: comparison, surveys: surveys, periods: periods, hasMatrix: hasMatrix, csrf: csrf)
    (frame.isAlone, frame.charity, frame.colour) = (isAlone, charity, colour)
    (frame.calendar, frame.zone) = (calendar, zone)
    (frame.waiting, frame.seconds, frame.tour, frame.detail) = (waiting, seconds, tour, detail)
    return frame
  }

  /// This page again with everything that the address asks, in this language or the other.
  package func here(in language: Language? = nil) -> String {
    let address = link(path, in: language)
    return carried.isEmpty ? address : "\(address)\(address.contains("?") ? "&" : "?")\(carried)"
  }
}
