import Wording

/// The words of the page that tells everybody what is known of a report's figures.
enum ProofPhrase: Phrase {
  case title
  case intro
  case report, period, edition, built, files, fingerprint, key
  case current, replaced(by: Int, on: String)
  case check, checkFile, checkPaper
  case unknownTitle, unknownText

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .title: "إثبات أرقام التقرير"
    case .intro: "هذه البصمة بصمة أرقام نشرتها الجمعية. إن كانت هي المطبوعة على غلاف تقريركم، فأرقامه هي ما نُشر."
    case .report: "التقرير"
    case .period: "الفترة"
    case .edition: "الإصدار"
    case .built: "أُعدّ أول مرة"
    case .files: "الملفات"
    case .fingerprint: "بصمة الأرقام"
    case .key: "مفتاح الجمعية المعلن"
    case .current: "هذا أحدث إصدار لأرقام هذه الفترة."
    case .replaced(let number, let day): "حلّ محله الإصدار \(formats.count(number)) في \(day)؛ وفيه ورقة بما تغيّر."
    case .check: "كيف تتحققون؟"
    case .checkPaper: "على الورق: قارنوا البصمة أعلاه بالمطبوعة على الغلاف، حرفاً حرفاً أو برمز الاستجابة."
    case .checkFile:
      "في الملف: أرسلوه من هنا، أو \(formats.code("rida verify FILE.xlsx --key")) مع المفتاح أعلاه: يقول أصحيح الملف، أو أي خلية غُيّرت."
    case .unknownTitle: "لا تقرير بهذه البصمة"
    case .unknownText:
      "لم تنشر الجمعية تقريراً بهذه البصمة. إن كانت على تقرير بين أيديكم فلا تعتمدوا على أرقامه، وأخبروا مسؤول الجودة."
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .title: "Proof of a report’s figures"
    case .intro:
      "This is the fingerprint of figures that the charity published. If it is the one on your report’s cover, its figures are what was published."
    case .report: "Report"
    case .period: "Period"
    case .edition: "Edition"
    case .built: "First built"
    case .files: "Files"
    case .fingerprint: "Fingerprint of the figures"
    case .key: "The charity’s public key"
    case .current: "This is the newest edition of the figures of this period."
    case .replaced(let number, let day):
      "Edition \(formats.count(number)) replaced it on \(day); it has a sheet that says what changed."
    case .check: "How to check"
    case .checkPaper:
      "On paper: compare the fingerprint above with the one on the cover, letter by letter or by its code."
    case .checkFile:
      "In the file: send it from here, or rida verify FILE.xlsx --key with the key above: it says that the file is true, or which cell was changed."
    case .unknownTitle: "No report has this fingerprint"
    case .unknownText:
      "The charity published no report with this fingerprint. If it stands on a report that you hold, do not rely on its figures, and tell the quality officer."
    }
  }
}
