import Surveys
import Wording

/// What the template on what a report holds needs.
struct DefinitionView {
  /// A box to be ticked.
  struct Tick {
    let name: String
    let label: String
    let isTicked: Bool
  }

  /// A sheet that may stand in the report.
  struct Sheet {
    let legend: String
    let shown: Tick
    let place: FieldView
    let names: [FieldView]
    let lead: ChoiceView?
    let others: String?
    let ticks: [Tick]
    let each: Tick?
  }

  let page: PageHead
  let frame: FrameView
  let heading: String
  let text: String
  let saved: String?
  let refusal: String?
  let back: String
  let backHref: String
  let problems: ProblemSummary?
  let action: String
  let csrf: String
  let titles: [FieldView]
  let choices: [ChoiceView]
  let trend: FieldView
  let scheduleLegend: String
  let every: ChoiceView
  let times: [FieldView]
  let mail: Tick
  let sheetsTitle: String
  let sheetsText: String
  let sheets: [Sheet]
  let save: String

  /// The words of the page.
  init(_ page: DefinitionPage) {
    let (frame, formats, form) = (page.frame, page.frame.formats, page.form)
    func say(_ phrase: DefinitionPhrase) -> String { formats.say(phrase) }
    heading = say(.title(formats(LocalizedText(ar: form["title_ar"], en: form["title_en"]))))
    text = say(.text)
    self.page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    saved = page.isSaved ? say(.saved) : nil
    refusal = page.isUnwritable ? say(.unwritable) : nil
    (back, backHref) = (say(.back), frame.link("/reports"))
    let kinds = page.sheets.flatMap { sheet in ["on", "ar", "en", "place"].map { "\($0)-\(sheet.kind)" } }
    problems = ProblemSummary(form, fields: ["title_ar", "title_en", "trend", "days_after", "hour"] + kinds, formats)
    action = frame.link("/reports/\(page.name)/definition")
    csrf = frame.csrf
    titles = [
      FieldView("title_ar", DefinitionPhrase.titleArabic, direction: "rtl", in: form, formats),
      FieldView("title_en", DefinitionPhrase.titleEnglish, direction: "ltr", in: form, formats),
    ]
    choices = [
      ChoiceView(
        "survey", DefinitionPhrase.survey,
        groups: [(label: nil, entries: page.surveys.map { (value: $0.key, label: formats($0.title)) })], in: form,
        formats),
      ChoiceView(
        "language", DefinitionPhrase.language,
        groups: [
          (label: nil, entries: Language.allCases.map { (value: $0.rawValue, label: say(.languageName($0))) })
        ], in: form, formats),
    ]
    trend = FieldView(
      "trend", DefinitionPhrase.trend, hint: DefinitionPhrase.trendHint, type: "number", direction: "ltr", in: form,
      formats)
    scheduleLegend = say(.scheduleLegend)
    every = ChoiceView(
      "every", DefinitionPhrase.every,
      groups: [
        (
          label: nil,
          entries: [(value: "", label: say(.never))]
            + Period.Span.allCases.map { (value: $0.rawValue, label: say(.span($0))) }
        )
      ], in: form, formats)
    times = [
      FieldView(
        "days_after", DefinitionPhrase.daysAfter, hint: DefinitionPhrase.daysHint, type: "number", direction: "ltr",
        in: form, formats),
      FieldView(
        "hour", DefinitionPhrase.hour, hint: DefinitionPhrase.hourHint, type: "number", direction: "ltr", in: form,
        formats),
    ]
    mail = Tick(name: "mail", label: say(.mail), isTicked: form["mail"] == "yes")
    (sheetsTitle, sheetsText, save) = (say(.sheetsTitle), say(.sheetsText), say(.save))
    sheets = page.sheets.map { DefinitionView.sheet($0, form, formats) }
  }

  private static func sheet(_ sheet: DefinitionPage.Sheet, _ form: TypedForm, _ formats: Formats) -> Sheet {
    let kind = sheet.kind
    let lead =
      sheet.leads.isEmpty
      ? nil
      : ChoiceView(
        "lead-\(kind)", DefinitionPhrase.lead,
        groups: [(label: nil, entries: sheet.leads.map { (value: $0.key, label: formats($0.name)) })], in: form, formats
      )
    return Sheet(
      legend: sheet.purpose,
      shown: Tick(
        name: "on-\(kind)", label: formats.say(DefinitionPhrase.shown), isTicked: form["on-\(kind)"] == "yes"),
      place: FieldView("place-\(kind)", DefinitionPhrase.place, type: "number", direction: "ltr", in: form, formats),
      names: [
        FieldView("ar-\(kind)", DefinitionPhrase.tabArabic, direction: "rtl", in: form, formats),
        FieldView("en-\(kind)", DefinitionPhrase.tabEnglish, direction: "ltr", in: form, formats),
      ], lead: lead, others: sheet.others.isEmpty ? nil : formats.say(DefinitionPhrase.others),
      ticks: sheet.others.map { indicator in
        let name = "with-\(kind)-\(indicator.key)"
        return Tick(name: name, label: formats(indicator.name), isTicked: form[name] == "yes")
      },
      each: sheet.mayHaveEach
        ? Tick(
          name: "each-\(kind)", label: formats.say(DefinitionPhrase.each), isTicked: form["each-\(kind)"] == "yes")
        : nil)
  }
}
