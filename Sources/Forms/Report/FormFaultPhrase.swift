import Tables
package import Wording

/// Why a file is read as no form, and what would be right.
package struct FormFaultPhrase: Phrase {
  private let fault: FormFault

  /// The words of a fault. Those of a table that cannot be read are English, as everywhere in this room: pages have their
  /// own.
  package init(_ fault: FormFault) { self.fault = fault }

  package func arabic(_ formats: Formats) -> String {
    switch fault {
    case .unknownFile:
      "لا نعرف هذا الملف. أعطوا نموذج XLSForm (\(formats.code(".xlsx"))) أو LimeSurvey (\(formats.code(".lss"))) أو Google Forms (\(formats.code(".json")))"
    case .table: "لا يُقرأ هذا الملف. احفظوه مرة أخرى من برنامجه"
    case .noSheet(let name, let found):
      "ليس نموذج XLSForm: لا ورقة باسم \(formats.code(name)). أوراقه: \(found.short(formats))"
    case .noColumn(let name, let sheet):
      "لا عمود باسم \(formats.code(name))" + (sheet.isEmpty ? "" : " في الورقة \(formats.code(sheet))")
    case .noSurvey: "ليس استبيان LimeSurvey كاملاً. صدّروا بنية الاستبيان (\(formats.code(".lss")))"
    case .badJSON(let place):
      "ليس نموذج Google Forms كما تعطيه واجهته البرمجية" + (place.isEmpty ? "" : ": \(formats.code(place.short))")
    case .tooLarge(let megabytes): "الملف أكبر من \(formats.count(megabytes)) ميغابايت"
    case .noQuestions: "لا أسئلة في هذا الملف"
    }
  }

  package func english(_ formats: Formats) -> String {
    switch fault {
    case .unknownFile:
      "nobody here knows this file; give an XLSForm (.xlsx), a survey of LimeSurvey (.lss, .txt) or a Google form (.json)"
    case .table(let fault): "\(fault)"
    case .noSheet(let name, let found):
      "this is no XLSForm: it has no sheet \(formats.code(name)); its sheets are \(found.short(formats))"
    case .noColumn(let name, let sheet):
      "there is no column \(formats.code(name))" + (sheet.isEmpty ? "" : " in the sheet \(formats.code(sheet))")
    case .noSurvey(let found):
      "this is no whole survey of LimeSurvey"
        + (found.isEmpty ? "" : " but \(formats.code(found.short))") + "; export the survey structure (.lss)"
    case .badJSON(let place):
      "this is no Google form as its API gives one" + (place.isEmpty ? "" : ": see \(formats.code(place.short))")
    case .tooLarge(let megabytes): "the file is larger than \(formats.count(megabytes)) megabytes"
    case .noQuestions: "there is no question in this file"
    }
  }
}
