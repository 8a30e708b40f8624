package import Surveys
package import Wording

/// What a report holds, when it is built and whether it is mailed, to be chosen.
package struct DefinitionPage: Sendable {
  /// A sheet that the report may have.
  package struct Sheet: Sendable {
    package let kind: String
    /// What it is for.
    package let purpose: String
    /// The indicators that may lead it, and those that may stand beside; none where it shows no chosen ones.
    package let leads: [Indicator]
    package let others: [Indicator]
    /// Whether each of its rows may have a sheet of its own.
    package let mayHaveEach: Bool

    package init(
      kind: String, purpose: String, leads: [Indicator] = [], others: [Indicator] = [], mayHaveEach: Bool = false
    ) {
      self.kind = kind
      self.purpose = purpose
      self.leads = leads
      self.others = others
      self.mayHaveEach = mayHaveEach
    }
  }

  /// An indicator that may be chosen.
  package struct Indicator: Sendable {
    package let key: String
    package let name: LocalizedText

    package init(key: String, name: LocalizedText) {
      self.key = key
      self.name = name
    }
  }

  package let frame: StaffFrame
  /// The report's key, by which its file is called.
  package let name: String
  package let surveys: [(key: String, title: LocalizedText)]
  package let sheets: [Sheet]
  /// `title_ar`, `title_en`, `survey`, `language`, `trend`, `every`, `days_after`, `hour`, `mail`, and of each sheet
  /// `on-KIND`, `place-KIND`, `ar-KIND`, `en-KIND`, `lead-KIND`, `with-KIND-INDICATOR` and `each-KIND`.
  package let form: TypedForm
  package let isSaved: Bool
  /// Whether the folder of definitions takes nothing.
  package let isUnwritable: Bool

  /// A page of what is kept, or of what was typed.
  package init(
    frame: StaffFrame, name: String, surveys: [(key: String, title: LocalizedText)], sheets: [Sheet], form: TypedForm,
    isSaved: Bool = false, isUnwritable: Bool = false
  ) {
    self.frame = frame
    self.name = name
    self.surveys = surveys
    self.sheets = sheets
    self.form = form
    self.isSaved = isSaved
    self.isUnwritable = isUnwritable
  }

  /// The page.
  package var html: String { Templates.render("definition", DefinitionView(self)) }
}

/// What is wrong with what was chosen.
package enum DefinitionProblem: Phrase {
  case noTitle, noTab, sameTab(String), noSheets
  case number(ClosedRange<Int>)

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .noTitle: "اكتبوا العنوان بالعربية والإنجليزية"
    case .noTab: "اسم الورقة من حرف إلى 31 حرفاً، وليس فيه أي من \(formats.code("[ ] : * ? / \\ '"))"
    case .sameTab(let name): "لورقتين الاسم نفسه: «\(name)»"
    case .noSheets: "اختاروا ورقة واحدة على الأقل"
    case .number(let range): "اكتبوا رقماً من \(formats.count(range.lowerBound)) إلى \(formats.count(range.upperBound))"
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .noTitle: "Type the title in Arabic and English"
    case .noTab: "A sheet's name has 1 to 31 letters, none of them \(formats.code("[ ] : * ? / \\ '"))"
    case .sameTab(let name): "Two sheets are called “\(name)”"
    case .noSheets: "Choose at least one sheet"
    case .number(let range):
      "Type a number from \(formats.count(range.lowerBound)) to \(formats.count(range.upperBound))"
    }
  }
}
