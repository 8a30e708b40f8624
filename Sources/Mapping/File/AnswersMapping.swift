import CSV
package import Surveys
package import Tables

/// How the columns of a file that another program exported become columns of answers: a file that stands beside the survey.
package struct AnswersMapping: Equatable, Sendable {
  /// The version of the form in which mappings are written.
  static let format = 1
  /// The answer behind which somebody's own words stand.
  static let other = "other"

  /// What a column says.
  package enum Use: Equatable, Sendable {
    /// The day of the answer.
    case day
    /// The same as a day of the calendar of Umm al-Qura.
    case dayHijri
    /// The channel, the department, the mode or the language.
    case place(Dimension)
    /// The answers to a question; where it takes several, with these signs between them.
    case question(String, joinedBy: String?)
    /// Whether one answer was ticked of a question that takes several.
    case option(String, of: String)
  }

  /// What one cell means.
  package struct Value: Equatable, Sendable {
    /// What stands in the cell.
    package let written: String
    /// The value that the survey, or the charity, has for it; empty where nothing was answered.
    package let meaning: String

    package init(_ written: String, _ meaning: String) {
      self.written = written
      self.meaning = meaning
    }
  }

  /// A column that is taken.
  package struct Column: Equatable, Sendable {
    package let heading: String
    package var use: Use
    /// What its cells mean; where none is listed, they hold the survey's own values or words.
    package var values: [Value] = []
    /// What every cell means that is not listed; `nil` where such a cell is a mistake.
    package var others: String?

    package init(_ heading: String, _ use: Use, values: [Value] = [], others: String? = nil) {
      self.heading = heading
      self.use = use
      self.values = values
      self.others = others
    }
  }

  /// Rows that are left out on purpose: those in which a column says one of these.
  package struct Skip: Equatable, Sendable {
    package let heading: String
    package let values: [String]

    package init(_ heading: String, _ values: [String]) {
      self.heading = heading
      self.values = values
    }
  }

  /// The key of the survey.
  package let survey: String
  /// The program whose export it reads, as it is told.
  package var program: ExportProgram?
  package var dates = DayOrder.yearFirst
  /// By whose clocks the file tells times that name no zone; `nil` for those of the charity.
  package var zone: Zone?
  /// What is the same for the whole file: `day`, `channel`, `department`, `mode`, `language`.
  package var wholeFile: [String: String] = [:]
  package var columns: [Column] = []
  /// The headings of the columns that are not taken.
  package var leftOut: [String] = []
  package var skips: [Skip] = []

  /// A mapping of nothing yet.
  package init(survey: String) { self.survey = survey }

  /// The headings of the file that it reads.
  package var headings: Set<String> { Set(columns.map(\.heading) + leftOut) }

  /// Whether a table has the columns of which it speaks, and no others.
  package func fits(_ table: Table) -> Bool { headings == Set(table.header.cells.map(\.trimmedText)) }
}

/// A program whose exports are known by their columns.
package enum ExportProgram: String, Sendable, CaseIterable {
  case kobotoolbox
  case odkCentral = "odk-central"
  case limesurvey
  case googleForms = "google-forms"
}

extension AnswersMapping.Column {
  /// Whether it is one answer of several.
  var isOption: Bool { if case .option = use { true } else { false } }
}

extension AnswersMapping.Use {
  /// The question that it answers; `nil` for a column that says where and when.
  var question: String? {
    switch self {
    case .question(let key, _), .option(_, let key): key
    case .day, .dayHijri, .place: nil
    }
  }

  /// The signs between several answers, where they are told.
  var signs: String? { if case .question(_, let signs) = self { signs } else { nil } }

  /// What it says, in one word: the column of ours, or the answer of one.
  var name: String {
    if case .option(let option, let question) = self { "\(question)/\(option)" } else { key }
  }

  /// The column of ours into which it goes.
  var key: String {
    switch self {
    case .day: "day"
    case .dayHijri: "day_hijri"
    case .place(let dimension): dimension.rawValue
    case .question(let key, _), .option(_, let key): key
    }
  }

  /// The dimensions of which a file tells.
  package static let dimensions: [Dimension] = [.channel, .department, .mode, .language]
}
