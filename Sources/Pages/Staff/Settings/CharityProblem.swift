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

/// What is wrong with the charity's colour.
package enum ColourProblem: Phrase, CaseIterable {
  case noColour, nameFirst

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .noColour: "اكتبوا اللون بستة رموز مثل \(formats.code("#17624a"))"
    case .nameFirst: "اكتبوا اسم الجمعية أيضاً"
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .noColour: "Type the colour in six signs, such as \(formats.code("#17624a"))"
    case .nameFirst: "Type the charity's name too"
    }
  }
}

/// What is wrong with the address of the site.
package enum AddressProblem: Phrase, CaseIterable {
  case noScheme, notBare, noHost, noPort
  /// It opens on the machine alone on which the program runs.
  case ofThisMachine
  /// It asks for TLS, which a proxy speaks and the program does not.
  case noTLS

  package func arabic(_ formats: Formats) -> String {
    let example = formats.code("https://r.example.sa")
    return switch self {
    case .noScheme: "ابدؤوا العنوان بـ \(formats.code("https://")) مثل \(example)"
    case .notBare: "اكتبوا العنوان وحده دون شيء بعده، مثل \(example)"
    case .noHost: "هذا ليس عنواناً يُفتح؛ اكتبوه بحروف لاتينية مثل \(example)"
    case .noPort: "رقم المنفذ من 1 إلى 65535"
    case .ofThisMachine: "هذا العنوان لا يفتح إلا على الجهاز نفسه؛ اكتبوا ما يفتحه الناس، مثل \(example)"
    case .noTLS: "لا يستقبل البرنامج \(formats.code("https://")) بنفسه على هذا المنفذ، بل خادم وسيط أمامه"
    }
  }

  package func english(_ formats: Formats) -> String {
    let example = formats.code("https://r.example.sa")
    return switch self {
    case .noScheme: "Begin the address with \(formats.code("https://")), such as \(example)"
    case .notBare: "Type the address alone, with nothing after it, such as \(example)"
    case .noHost: "This is no address that can be opened; write it in Latin letters, such as \(example)"
    case .noPort: "A port is a number from 1 to 65535"
    case .ofThisMachine:
      "This address opens on the machine itself alone; type the one that people open, such as \(example)"
    case .noTLS: "The program does not speak \(formats.code("https://")) at this port itself; a proxy before it does"
    }
  }
}

extension TypedForm {
  /// Notes that a number of people is none that may be set.
  package mutating func noteLimit(most: Int) { note(SettingsPhrase.mostInvitedWrong(most: most), at: "most_invited") }

  /// Notes that a time zone is none.
  package mutating func noteZone() { note(SettingsPhrase.zoneUnknown, at: "zone") }
}
