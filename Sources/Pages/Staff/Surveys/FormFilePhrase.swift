package import Forms
import Tables
package import Wording

/// The words of the form by which a survey of another program is taken over, and of what became of it.
enum FormFilePhrase: Phrase {
  case title, text, file, fileHint, key, keyHint, button
  case problems(Int)
  // On the draft.
  case report, drop

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .title: "استبيان من برنامج آخر"
    case .text:
      "أعطوا نموذج XLSForm أو LimeSurvey أو Google Forms. يصير مسودة هنا، ومعها بيان بكل ما لم يُؤخذ وسببه."
    case .file: "الملف"
    case .fileHint:
      "\(formats.code(".xlsx")) من ODK أو Kobo، أو \(formats.code(".lss")) أو \(formats.code(".txt")) من LimeSurvey، أو \(formats.code(".json")) من Google Forms"
    case .key: "رمز الاستبيان"
    case .keyHint: "حروف لاتينية صغيرة وأرقام. إن تركتموه فارغاً اخترنا واحداً من اسم النموذج"
    case .button: "اقرؤوا الملف"
    case .problems(let count):
      count == 1 ? "بقي أمر واحد قبل القراءة" : "بقيت أمور قبل القراءة: \(formats.count(count))"
    case .report: "ما تغيّر حين أُخذ النموذج"
    case .drop: "انتهينا منه، احذفوه"
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .title: "A survey of another program"
    case .text:
      "Give an XLSForm, a survey of LimeSurvey or a Google form. It becomes a draft here, with an account of everything "
        + "that was not taken, and why."
    case .file: "The file"
    case .fileHint: ".xlsx of ODK or Kobo, .lss or .txt of LimeSurvey, or .json of Google Forms"
    case .key: "The key of the survey"
    case .keyHint: "Small Latin letters and digits. If you leave it empty, one is made of the form's name"
    case .button: "Read the file"
    case .problems(let count):
      count == 1 ? "One thing is left before it can be read" : "Before it can be read: \(formats.count(count))"
    case .report: "What changed when the form was taken over"
    case .drop: "Done with this, remove it"
    }
  }
}

/// Why a file is not made into a survey.
package enum FormFileProblem: Phrase {
  case noFile
  case fault(FormFault)

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .noFile: "اختاروا ملفاً"
    case .fault(.table(let fault)): TablePhrase.wrong(fault).arabic(formats)
    case .fault(let fault): FormFaultPhrase(fault).arabic(formats)
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .noFile: "choose a file"
    case .fault(.table(let fault)): TablePhrase.wrong(fault).english(formats)
    case .fault(let fault): FormFaultPhrase(fault).english(formats)
    }
  }
}
