import Surveys
package import Wording

/// The words of a report on a form that was made into a survey.
package enum FormPhrase: Phrase {
  case place(FormPlace)
  case loss(FormLoss)
  case source(FormSource)
  /// How many questions became what.
  case counts(FormReport)
  /// A note with its place, in one line.
  case note(FormNote)
  /// That there are so many notes more.
  case more(Int)

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .place(let place): FormPhrase.arabic(place, formats)
    case .loss(let loss): loss.arabic(formats)
    case .source(let source): source.title
    case .counts(let report): FormPhrase.arabic(report, formats)
    case .note(let note): "\(FormPhrase.arabic(note.place, formats)): \(note.loss.arabic(formats))"
    case .more(let count): "وغيرها: \(formats.count(count)). كلها عند \(formats.code("rida survey import"))"
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .place(let place): FormPhrase.english(place, formats)
    case .loss(let loss): loss.english(formats)
    case .source(let source): source.title
    case .counts(let report): FormPhrase.english(report, formats)
    case .note(let note): "\(FormPhrase.english(note.place, formats)): \(note.loss.english(formats))"
    case .more(let count): "and \(formats.count(count)) more; \(formats.code("rida survey import")) tells all"
    }
  }

  private static func arabic(_ place: FormPlace, _ formats: Formats) -> String {
    switch place {
    case .form: "النموذج كله"
    case .row(let sheet, let row, let name):
      "الورقة \(formats.code(sheet))، الصف \(formats.code("\(row)"))" + arabic(named: name, formats)
    case .question(let group, let number, let code):
      "المجموعة \(formats.code(group))، السؤال \(formats.code(number))" + arabic(named: code, formats)
    case .line(let line, let code): "السطر \(formats.code("\(line)"))" + arabic(named: code, formats)
    case .item(let id, let title):
      "العنصر \(formats.code(id.short))" + (title.isEmpty ? "" : " «\(title.short)»")
    }
  }

  private static func arabic(named name: String, _ formats: Formats) -> String {
    name.isEmpty ? "" : " (\(formats.code(name.short)))"
  }

  private static func english(_ place: FormPlace, _ formats: Formats) -> String {
    func named(_ name: String) -> String { name.isEmpty ? "" : " (\(formats.code(name.short)))" }
    return switch place {
    case .form: "the form as a whole"
    case .row(let sheet, let row, let name): "sheet \(formats.code(sheet)), row \(row)" + named(name)
    case .question(let group, let number, let code):
      "group \(formats.code(group)), question \(formats.code(number))" + named(code)
    case .line(let line, let code): "line \(line)" + named(code)
    case .item(let id, let title): "item \(formats.code(id.short))" + (title.isEmpty ? "" : " “\(title.short)”")
    }
  }

  private static func arabic(_ report: FormReport, _ formats: Formats) -> String {
    let asked = "أسئلة أُخذت من \(report.source.title): \(formats.count(report.asked))"
    let changed = report.changed == 0 ? "" : "، منها ما تغيّر: \(formats.count(report.changed))"
    let left = report.left == 0 ? "" : "، وأسئلة لا تُسأل هنا: \(formats.count(report.left))"
    return asked + changed + left + "."
  }

  private static func english(_ report: FormReport, _ formats: Formats) -> String {
    let asked = "\(report.source.title): \(formats.counted(report.asked, .question)) taken"
    let changed = report.changed == 0 ? "" : ", \(formats.count(report.changed)) of them changed"
    let left = report.left == 0 ? "" : ", \(formats.count(report.left)) not asked here"
    return asked + changed + left + "."
  }
}

extension FormSource {
  /// The name of the program, the same in every language.
  package var title: String {
    switch self {
    case .xlsform: "XLSForm"
    case .limesurvey: "LimeSurvey"
    case .google: "Google Forms"
    }
  }
}

extension String {
  /// The beginning of what somebody else wrote, in one line.
  var short: String {
    let line = prefix(400).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 60 ? "\(line.prefix(59))…" : line
  }
}

extension [String] {
  /// The first of several names in one line.
  func short(_ formats: Formats) -> String {
    prefix(8).map { formats.code($0.short) }.joined(separator: formats.comma) + (count > 8 ? "…" : "")
  }
}
