import Tables
import Wording

extension TablePhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .wrong(let fault): TablePhrase.wrong(fault, formats)
    case .right(let fault): TablePhrase.right(fault, formats)
    case .note(let note): TablePhrase.said(note, formats)
    case .alsoInRows(let count, let lines):
      "ومثله في سطور أخرى عددها \(formats.count(count))، وأول السطور: \(lines.map(formats.count).joined(separator: "، "))."
    }
  }

  private static func wrong(_ fault: TableFault, _ formats: Formats) -> String {
    switch fault {
    case .empty: "لا سطور في الملف"
    case .badQuotes: "علامات التنصيص غير متوازنة"
    case .unknownColumn(let name, _): "لا نعرف العمود \(formats.code(name))"
    case .missingColumn(let name): "العمود \(formats.code(name)) غير موجود"
    case .repeatedColumn(let name): "العمود \(formats.code(name)) مكرر"
    case .wrongCellCount(let count, let expected):
      "عدد خانات السطر \(formats.count(count))، وعدد الأعمدة \(formats.count(expected))"
    case .sameColumn(let key, let headings):
      "\(headings.map(formats.code).joined(separator: "، ")): عمود واحد هو \(formats.code(key))"
    case .ambiguousColumn(let name, _), .ambiguousValue(_, let name, _):
      "للكلمة \(formats.code(name)) أكثر من معنى هنا"
    case .unnamedColumn(let place, let value): "في العمود \(formats.code(place)) \(formats.code(value))، وليس له عنوان"
    case .errorCell(_, let value): "في الخانة خطأ معادلة: \(formats.code(value))"
    case .noResult: "في الخانة معادلة لم تُحفظ نتيجتها في الملف"
    case .tooNarrow: "ليس في الخانة إلا \(formats.code("###"))، لأن العمود كان ضيقاً"
    case .foreign(let file): "ليس هذا جدولاً يُقرأ، بل \(file.arabic)"
    case .notText(.binary): "ليس هذا ملفاً نصياً"
    case .notText(.brokenUTF8), .notText(.brokenUTF16): "في الملف حروف معطوبة أو ناقصة"
    case .notText(.iso8859): "الملف بترميز ISO 8859-6 أو بترميز أجهزة ماك القديمة، ولا نقرؤه"
    case .notText(.garbled):
      "حروف عربية صارت رموزاً مثل \(formats.code("Ø§Ù„"))، لأن برنامجاً قرأ الملف بترميز غير ترميزه"
    case .notText(.unknownEncoding): "لا نعرف ترميز الملف: ليس UTF-8 ولا UTF-16 ولا Windows-1256"
    case .tooLarge: "الملف أكبر مما يُقرأ"
    case .damaged(let part): "في المصنف جزء معطوب: \(formats.code(String(part.prefix(80))))"
    }
  }

  private static func right(_ fault: TableFault, _ formats: Formats) -> String {
    func listed(_ words: [String]) -> String { words.map(formats.code).joined(separator: "، ") }
    return switch fault {
    case .empty: "سطر للأعمدة، ثم سطر لكل خدمة"
    case .badQuotes: "أغلقوا كل علامة، وضاعفوا العلامات التي داخل الخانة"
    case .unknownColumn(_, let known): "أحد هذه: \(listed(known))"
    case .missingColumn: "أضيفوه إلى السطر الأول، واملؤوه في كل سطر"
    case .repeatedColumn, .sameColumn: "اتركوا واحداً منهما"
    case .wrongCellCount: "خانة لكل عمود، ولو كانت فارغة"
    case .ambiguousColumn(_, let meanings), .ambiguousValue(_, _, let meanings): "اكتبوا أحد هذه: \(listed(meanings))"
    case .unnamedColumn: "اكتبوا عنوان العمود، أو أفرغوه"
    case .errorCell: "صححوا الخانة"
    case .noResult: "افتحوا الملف في برنامج الجداول واحفظوه من جديد"
    case .tooNarrow: "وسّعوا العمود واحفظوا الملف من جديد"
    case .foreign(.encrypted): "أزيلوا كلمة المرور، واحفظوا الملف بصيغة xlsx أو «CSV UTF-8»"
    case .foreign(.compressed): "فكوا الضغط، وأعطونا الملف الذي فيه"
    case .foreign: "افتحوه في برنامج الجداول، واحفظوه بصيغة xlsx أو «CSV UTF-8»"
    case .notText(.garbled): "خذوا الملف من مصدره من جديد، بصيغة xlsx أو «CSV UTF-8»"
    case .notText, .damaged: "احفظوا الملف من جديد بصيغة xlsx أو «CSV UTF-8»"
    case .tooLarge: "قسّموه إلى ملفات أصغر"
    }
  }

  private static func said(_ note: TableForm.Note, _ formats: Formats) -> String {
    switch note {
    case .windows1256: "الملف ليس بترميز UTF-8، وقرأناه بترميز Windows-1256. راجعوا الأسماء."
    case .garbled(let count, let first):
      "في الملف رموز مكان كلمات عربية، عددها \(formats.count(count))، أولها في السطر \(formats.count(first)). راجعوها في مصدر الملف."
    case .lostLetters(let count, let first):
      "في الملف علامات استفهام مكان الحروف، وعدد سطورها \(formats.count(count))، أولها السطر \(formats.count(first)). احفظوه "
        + "بصيغة xlsx أو «CSV UTF-8»."
    case .hiddenRows(let count, let first):
      "في الورقة سطور مخفية عددها \(formats.count(count))، أولها السطر \(formats.count(first))، وقرأناها كغيرها."
    case .merged(let count, let first):
      "في الورقة خانات مدمجة عددها \(formats.count(count))، مثل \(formats.code(first)). ما فيها للخانة الأولى وحدها."
    case .otherSheets(let names):
      "قرأنا الورقة الأولى وحدها، ولم نقرأ: \(names.prefix(5).map(formats.code).joined(separator: "، "))."
    }
  }
}

extension ForeignFile {
  /// What it is, in Arabic.
  fileprivate var arabic: String {
    switch self {
    case .oldWorkbook: "مصنف إكسل قديم (xls)"
    case .encrypted: "مصنف محمي بكلمة مرور"
    case .binaryWorkbook: "مصنف إكسل ثنائي (xlsb)"
    case .xmlWorkbook: "مصنف بصيغة XML من إكسل 2003"
    case .flatDocument: "جدول بصيغة fods"
    case .strictWorkbook: "مصنف بصيغة Open XML الصارمة"
    case .numbers: "ملف من برنامج Numbers"
    case .word: "مستند وورد"
    case .presentation: "عرض تقديمي"
    case .openText: "مستند نصي (odt)"
    case .pdf: "ملف PDF"
    case .html: "صفحة ويب، مهما كان اسم الملف"
    case .xml: "ملف XML"
    case .json: "ملف JSON"
    case .rtf: "مستند نصي منسق (rtf)"
    case .sylk: "ملف SYLK"
    case .spss: "ملف SPSS"
    case .picture: "صورة"
    case .compressed: "ملف مضغوط"
    case .otherDocument: "مستند أوفيس قديم"
    }
  }
}
