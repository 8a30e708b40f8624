import Access
package import Mail
package import Preferences
import Wording

/// How the charity wants its pages to be written.
package struct SettingsPage: Sendable {
  package let frame: StaffFrame
  package let settings: SiteSettings
  /// Whether they were saved just now.
  package let isSaved: Bool
  /// What was typed as the board's list, with what is wrong with it; `nil` where nothing was.
  package let typed: (text: String, problem: BoardListProblem)?

  /// A page with what is set, or with what could not be.
  package init(
    frame: StaffFrame, settings: SiteSettings, isSaved: Bool, typed: (text: String, problem: BoardListProblem)? = nil
  ) {
    self.frame = frame
    self.settings = settings
    self.isSaved = isSaved
    self.typed = typed
  }

  /// The page.
  package var html: String { Templates.render("settings", SettingsView(self)) }
}

extension SettingsPage {
  /// The board's list as a form: as it is kept, or as it was typed.
  var form: TypedForm {
    var form = TypedForm(["board": typed?.text ?? BoardList.text(settings.board)])
    switch typed?.problem {
    case .notAddress(let line, let text)?: form.note(MailPhrase.notAddress(line: line, text), at: "board")
    case .tooMany(let count)?: form.note(MailPhrase.tooManyAddresses(count, most: BoardList.largest), at: "board")
    case nil: break
    }
    return form
  }
}

/// What the template of the settings needs.
struct SettingsView {
  /// Several of which one holds.
  struct Group {
    let legend: String
    let name: String
    let entries: [PickerView.Entry]
  }

  let page: PageHead
  let frame: FrameView
  let heading: String
  let text: String
  let saved: String?
  let action: String
  let csrf: String
  let groups: [Group]
  let board: FieldView
  let problems: ProblemSummary?
  let save: String

  /// The words of the page.
  init(_ page: SettingsPage) {
    let (frame, formats, settings) = (page.frame, page.frame.formats, page.settings)
    self.page = PageHead(frame.language, title: formats.say(SettingsPhrase.settingsTitle))
    self.frame = FrameView(frame)
    heading = formats.say(SettingsPhrase.settingsTitle)
    text = formats.say(SettingsPhrase.settingsText)
    saved = page.isSaved ? formats.say(SettingsPhrase.saved) : nil
    action = frame.link("/settings")
    csrf = frame.csrf
    var groups = [
      Group(
        legend: formats.say(SettingsPhrase.digitsLegend), name: "digits",
        entries: Formats.Numerals.allCases.map { digits in
          PickerView.Entry(
            value: digits.rawValue,
            label: formats.say(digits == .western ? SettingsPhrase.westernDigits : .arabicDigits),
            isChosen: digits == settings.digits)
        }),
      Group(
        legend: formats.say(SettingsPhrase.timeLegend), name: "time_axis",
        entries: TimeAxis.allCases.map { axis in
          PickerView.Entry(
            value: axis.rawValue, label: formats.say(axis == .reading ? SettingsPhrase.timeReading : .timeLeftToRight),
            isChosen: axis == settings.timeAxis)
        }),
      Group(
        legend: formats.say(MailPhrase.fiscalLegend), name: "fiscal_year",
        entries: FiscalYear.allCases.map { year in
          PickerView.Entry(
            value: year.rawValue, label: formats.say(MailPhrase.fiscalMonth(year.month)),
            isChosen: year == settings.fiscalYear)
        }),
    ]
    // Nobody gives herself the right to issue and to read.
    if frame.role == .administrator {
      groups.append(
        Group(
          legend: formats.say(SettingsPhrase.dutiesLegend), name: "duties",
          entries: Duties.allCases.map { duties in
            PickerView.Entry(
              value: duties.rawValue,
              label: formats.say(duties == .apart ? SettingsPhrase.dutiesApart : .dutiesTogether),
              isChosen: duties == settings.duties)
          }))
    }
    let form = page.form
    problems = ProblemSummary(form, fields: ["board"], formats)
    board = FieldView(
      "board", MailPhrase.boardLabel, hint: MailPhrase.boardHint(most: BoardList.largest), type: "area",
      direction: "ltr", in: form, formats)
    self.groups = groups
    save = formats.say(SettingsPhrase.save)
  }
}
