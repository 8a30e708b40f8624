package import Wording

/// Why the charity's picture is not taken.
package enum LogoProblem: Phrase, CaseIterable {
  case noFile, tooLarge, noPicture, nameFirst

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .noFile: "اختاروا ملفاً"
    case .tooLarge: "الملف أكبر من ميغابايت واحد"
    case .noPicture: "هذا الملف ليس صورة PNG أو SVG تُقرأ"
    case .nameFirst: "اكتبوا اسم الجمعية واحفظوه أولاً"
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .noFile: "Choose a file"
    case .tooLarge: "The file is larger than a megabyte"
    case .noPicture: "This file is no PNG or SVG picture that can be read"
    case .nameFirst: "Type the charity's name and save it first"
    }
  }
}

/// What is wrong with the charity's name.
package enum CharityNameProblem: Phrase {
  case arabicMissing, notOneLine(most: Int)

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .arabicMissing: "اكتبوا الاسم بالعربية أيضاً"
    case .notOneLine(let most): "اكتبوه في سطر واحد، حتى \(formats.counted(most, .character, oblique: true))"
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .arabicMissing: "Type the name in Arabic too"
    case .notOneLine(let most): "Type it in one line of up to \(formats.counted(most, .character))"
    }
  }
}
