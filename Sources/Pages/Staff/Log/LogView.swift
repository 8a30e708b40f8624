import Access
import Foundation
import Surveys
import Wording

/// What the template of the log needs.
struct LogView {
  let page: PageHead
  let frame: FrameView
  let tabs: LogTabs
  let heading: String
  let text: String
  let action: String
  let language: String
  let summary: ProblemSummary?
  let name: FieldView?
  let kind: ChoiceView
  let from: FieldView
  let to: FieldView
  let show: String
  let rows: [String]
  let nothing: String
  let older: String
  let olderHref: String?
  let file: String
  let fileHref: String?

  /// The words of the page.
  init(_ log: LogPage) {
    let (frame, formats, form) = (log.frame, log.frame.formats, log.form)
    let path: String
    let kinds: [(value: String, label: String)]
    switch log.rows {
    case .accounts(let events):
      (path, heading, text) = ("/people/log", formats.say(LogPhrase.log), formats.say(LogPhrase.logText))
      kinds = StaffEvent.Kind.allCases.map { ($0.rawValue, formats.say(LogPhrase.kindOf($0))) }
      rows = events.map { formats.say(LogPhrase.at($0)) }
      name = FieldView("name", LogPhrase.name, hint: LogPhrase.nameHint, direction: "ltr", in: form, formats)
    case .journal(let entries):
      (path, heading, text) = ("/people/journal", formats.say(LogPhrase.journal), formats.say(LogPhrase.journalText))
      kinds = JournalEntry.Kind.allCases.map { ($0.rawValue, formats.say(LogPhrase.entryKind($0))) }
      rows = entries.map { formats.say(LogPhrase.on($0)) }
      name = nil
    }
    page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    tabs = LogTabs(frame, current: path)
    action = path
    language = frame.language.rawValue
    summary = ProblemSummary(form, fields: ["name", "kind", "from", "to"], formats)
    kind = ChoiceView(
      "kind", LogPhrase.kind, groups: [(nil, [("", formats.say(LogPhrase.anyKind))] + kinds)], in: form, formats)
    from = FieldView("from", LogPhrase.from, type: "date", direction: "ltr", in: form, formats)
    to = FieldView("to", LogPhrase.to, type: "date", direction: "ltr", in: form, formats)
    show = formats.say(LogPhrase.show)
    nothing = formats.say(LogPhrase.none)
    older = formats.say(LogPhrase.older)
    let address = LogView.address(path, log)
    olderHref = log.older.map { "\(address)&before=\($0)" }
    file = formats.say(LogPhrase.file)
    fileHref = rows.isEmpty ? nil : "\(address)&format=csv"
  }

  /// The page again, with what was asked for.
  private static func address(_ path: String, _ log: LogPage) -> String {
    let fields = ["name", "kind", "from", "to"].filter { !log.form[$0].isEmpty }
    let parts =
      ["lang=\(log.frame.language.rawValue)"]
      + fields.map { "\($0)=\(log.form[$0].addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")" }
    return "\(path)?\(parts.joined(separator: "&"))"
  }
}

/// The two logs, as steps above each of them.
struct LogTabs {
  let label: String
  let links: [FrameView.Link]

  /// The accounts and both logs, one of them current.
  init(_ frame: StaffFrame, current: String) {
    let formats = frame.formats
    label = formats.say(LogPhrase.ways)
    let all: [(String, String)] = [
      ("/people", formats.say(PeoplePhrase.accounts)), ("/people/log", formats.say(LogPhrase.log)),
      ("/people/journal", formats.say(LogPhrase.journal)),
    ]
    links = all.map { FrameView.Link(href: frame.link($0), label: $1, isCurrent: $0 == current) }
  }
}
