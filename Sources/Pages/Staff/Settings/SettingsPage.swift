import Access
package import Mail
package import Preferences
import Surveys
import Wording

/// How the charity wants its pages to be written, and what they say of it.
package struct SettingsPage: Sendable {
  package let frame: StaffFrame
  package let settings: SiteSettings
  /// Whether they were saved just now.
  package let isSaved: Bool
  /// `board`, `charity_ar`, `charity_en`, `colour` and `address`, as they are kept or as they were typed, with what is wrong with them.
  package let form: TypedForm
  /// Why a picture was not taken.
  package let logoProblem: LogoProblem?
  /// The address that whoever runs the server has set; `nil` where it may be chosen here.
  package let fixedAddress: String?

  /// A page with what is set, or with what could not be.
  package init(
    frame: StaffFrame, settings: SiteSettings, isSaved: Bool, form: TypedForm? = nil, logoProblem: LogoProblem? = nil,
    fixedAddress: String? = nil
  ) {
    self.frame = frame
    self.settings = settings
    self.isSaved = isSaved
    self.form =
      form
      ?? TypedForm([
        "board": BoardList.text(settings.board), "charity_ar": settings.charity?.name.ar ?? "",
        "charity_en": settings.charity?.name.en ?? "", "colour": settings.charity?.colour?.description ?? "",
        "address": settings.address ?? "", "most_invited": "\(settings.mostInvited)",
        "zone": "\(settings.zone)",
      ])
    self.logoProblem = logoProblem
    self.fixedAddress = fixedAddress
  }

  /// The page.
  package var html: String { Templates.render("settings", SettingsView(self)) }
}

extension TypedForm {
  /// Notes what is wrong with the board's list.
  package mutating func note(_ problem: BoardListProblem, at name: String) {
    switch problem {
    case .notAddress(let line, let text): note(MailPhrase.notAddress(line: line, text), at: name)
    case .tooMany(let count): note(MailPhrase.tooManyAddresses(count, most: BoardList.largest), at: name)
    }
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
  let charityLegend: String
  let charityHint: String
  let names: [FieldView]
  let colour: FieldView
  let shades: String?
  let address: AddressView?
  let ways: [SettingsWay]
  /// `nil` for whoever may not change it.
  let zone: FieldView?
  let mostInvited: FieldView?
  let board: FieldView
  let logo: LogoView?
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
      groups.append(
        Group(
          legend: formats.say(SettingsPhrase.factorLegend), name: "second_factor",
          entries: SecondFactor.allCases.map { factor in
            PickerView.Entry(
              value: factor.rawValue,
              label: formats.say(factor == .optional ? SettingsPhrase.factorOptional : .factorRequired),
              isChosen: factor == settings.secondFactor)
          }))
      groups.append(
        Group(
          legend: formats.say(SettingsPhrase.calendarLegend), name: "calendar",
          entries: Formats.Calendars.allCases.map { calendar in
            PickerView.Entry(
              value: calendar.rawValue, label: formats.say(SettingsPhrase.calendar(calendar)),
              isChosen: calendar == settings.calendar)
          }))
      groups.append(
        Group(
          legend: formats.say(SettingsPhrase.secondLegend), name: "two_people",
          entries: TwoPeople.allCases.map { rule in
            PickerView.Entry(
              value: rule.rawValue, label: formats.say(SettingsPhrase.second(rule)),
              isChosen: rule == settings.twoPeople)
          }))
    }
    let form = page.form
    problems = ProblemSummary(
      form, fields: ["charity_ar", "charity_en", "colour", "address", "zone", "most_invited", "board"], formats)
    charityLegend = formats.say(SettingsPhrase.charityLegend)
    charityHint = formats.say(SettingsPhrase.charityHint)
    names = [
      FieldView("charity_ar", SettingsPhrase.charityArabic, direction: "rtl", in: form, formats),
      FieldView("charity_en", SettingsPhrase.charityEnglish, direction: "ltr", in: form, formats),
    ]
    colour = FieldView(
      "colour", SettingsPhrase.colour, hint: SettingsPhrase.colourHint, direction: "ltr", in: form, formats)
    shades = settings.charity?.colour.map {
      formats.say(SettingsPhrase.colourShades(light: $0.onLight.accent, dark: $0.onDark.accent))
    }
    address = frame.role == .administrator ? AddressView(form, fixed: page.fixedAddress, formats) : nil
    zone =
      frame.role == .administrator
      ? FieldView("zone", SettingsPhrase.zone, hint: SettingsPhrase.zoneHint, direction: "ltr", in: form, formats) : nil
    mostInvited =
      frame.role == .administrator
      ? FieldView(
        "most_invited", SettingsPhrase.mostInvited, hint: SettingsPhrase.mostInvitedHint, direction: "ltr", in: form,
        formats) : nil
    ways = SettingsWay.all(frame)
    logo =
      settings.charity == nil && page.logoProblem == nil
      ? nil : LogoView(settings.charity, problem: page.logoProblem, frame)
    board = FieldView(
      "board", MailPhrase.boardLabel, hint: MailPhrase.boardHint(most: BoardList.largest), type: "area",
      direction: "ltr", in: form, formats)
    self.groups = groups
    save = formats.say(SettingsPhrase.save)
  }
}
