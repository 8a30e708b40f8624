import Wording

/// The links to what a page shows, as files.
struct ExportLinks {
  /// One kind of file.
  struct Link {
    let href: String
    let label: String
  }

  let lead: String
  let links: [Link]

  private static let pages = ["/", "/channels", "/departments", "/matrix", "/questions", "/fieldwork", "/comments"]
  /// Under these every page can be kept as a file.
  private static let folders = ["/channels/", "/departments/", "/questions/"]

  /// The same address with `format=`; `nil` on a page without figures.
  init?(_ frame: StaffFrame) {
    guard frame.period != nil,
      ExportLinks.pages.contains(frame.path) || ExportLinks.folders.contains(where: frame.path.hasPrefix)
    else { return nil }
    let formats = frame.formats
    let kinds: [(String, ExportPhrase)] = [("csv", .csv), ("xlsx", .xlsx), ("json", .json)]
    lead = formats.say(ExportPhrase.download)
    links = kinds.map { Link(href: "\(frame.here())&format=\($0)", label: formats.say($1)) }
  }
}

/// The line on top of a printed page: whose figures these are, of which survey and period.
struct PaperHead {
  let parts: [String]

  /// `nil` on a page without figures.
  init?(_ frame: StaffFrame) {
    guard let period = frame.period, let survey = frame.surveys.first(where: { $0.key == frame.survey }) else {
      return nil
    }
    let formats = frame.formats
    parts = [
      frame.charityName, formats(survey.title), formats.period(period), formats.bounds(period),
    ]
  }
}
