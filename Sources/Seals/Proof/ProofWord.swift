package import Wording

/// The phrases of proof, on the cover and on the seal's own sheet.
package enum ProofWord: Phrase {
  case proof, seal, lead
  case edition, firstEdition, laterEdition(Int, changes: Int), provisional
  case fingerprint, signature, head, previousHead, noHead, noPrevious, address
  case changes(Int, since: Int), figure, before, after, notShown, definition
  case field(SealField)

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .proof: "الإثبات"
    case .seal: "الختم"
    case .lead:
      "تكشف هذه الورقة كل خلية غُيّرت بعد إعداد الملف: \(formats.code("rida verify FILE.xlsx")). لا حاجة إلى قراءتها."
    case .edition: "الإصدار"
    case .firstEdition: "الأول"
    case .laterEdition(let number, let changes):
      "\(formats.count(number))، يحلّ محل ما قبله: تغيّر \(formats.counted(changes, .entry)) (ورقة الإثبات)"
    case .provisional: "مؤقت: الفترة لم تنتهِ، والأرقام قد تتغيّر"
    case .fingerprint: "بصمة الأرقام \(formats.code("SHA-256"))"
    case .signature: "التوقيع \(formats.code("Ed25519"))"
    case .head: "بصمة آخر نشر عند الإعداد"
    case .previousHead: "بصمة آخر نشر في تقرير الفترة السابقة"
    case .noHead: "لم تُنشر نتائج بعد"
    case .noPrevious: "لا تقرير محفوظ للفترة السابقة"
    case .address: "صفحة الإثبات"
    case .changes(let count, let number):
      "ما تغيّر منذ الإصدار \(formats.count(number)): \(formats.counted(count, .entry))"
    case .figure: "البيان"
    case .before: "كان"
    case .after: "صار"
    case .notShown: "غير معروض"
    case .definition: "تعريف التقرير"
    case .field(let field): field.arabic
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .proof: "Proof"
    case .seal: "The seal"
    case .lead:
      "This sheet shows which cells were changed after the file was built: rida verify FILE.xlsx. You need not read it."
    case .edition: "Edition"
    case .firstEdition: "the first"
    case .laterEdition(let number, let changes):
      "\(formats.count(number)), replacing the edition before: \(formats.counted(changes, .entry)) changed (see the sheet of proof)"
    case .provisional: "provisional: the period is not over, figures may change"
    case .fingerprint: "Fingerprint of the figures (SHA-256)"
    case .signature: "Signature (Ed25519)"
    case .head: "Fingerprint of the latest release when this was built"
    case .previousHead: "Fingerprint of the latest release in the report on the period before"
    case .noHead: "nothing was released yet"
    case .noPrevious: "no report on the period before was kept"
    case .address: "Page of proof"
    case .changes(let count, let number):
      "What changed since edition \(formats.count(number)): \(formats.counted(count, .entry))"
    case .figure: "Entry"
    case .before: "was"
    case .after: "is"
    case .notShown: "not shown"
    case .definition: "The report’s definition"
    case .field(let field): field.english
    }
  }
}

extension SealField {
  fileprivate var arabic: String {
    switch self {
    case .version: "نوع الختم"
    case .report: "التقرير"
    case .period: "الفترة"
    case .language: "اللغة"
    case .edition: "رقم الإصدار"
    case .built: "يوم الإعداد"
    case .head: "بصمة آخر نشر عند الإعداد"
    case .previous: "بصمة آخر نشر في تقرير الفترة السابقة"
    case .figures: "بصمة الأرقام، أياً كانت اللغة"
    case .signature: "توقيع ما سبق"
    case .sheets: "أسماء الأوراق"
    case .cells: "عدد الخلايا المختومة"
    case .digest: "بصمة كل الخلايا"
    case .list: "بصمة علامات الخلايا"
    case .seal: "توقيع ما سبق كله"
    case .key: "مفتاح الجمعية المعلن"
    }
  }

  fileprivate var english: String {
    switch self {
    case .version: "Kind of seal"
    case .report: "Report"
    case .period: "Period"
    case .language: "Language"
    case .edition: "Number of the edition"
    case .built: "Day of building"
    case .head: "Fingerprint of the latest release when this was built"
    case .previous: "Fingerprint of the latest release in the report on the period before"
    case .figures: "Fingerprint of the figures, whatever the language"
    case .signature: "Signature over the above"
    case .sheets: "Names of the sheets"
    case .cells: "Sealed cells"
    case .digest: "Fingerprint of all cells"
    case .list: "Fingerprint of the marks of cells"
    case .seal: "Signature over all of the above"
    case .key: "The charity’s public key"
    }
  }
}
