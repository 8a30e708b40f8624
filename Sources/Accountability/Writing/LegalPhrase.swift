import Surveys
import Wording

/// Words that every document of this room has: that a lawyer reads it, and what the charity itself has to say.
enum LegalPhrase: Phrase {
  /// That a lawyer must read it before it is used.
  case lawyer
  /// Where the charity has to say something that the program cannot know.
  case toBeStated
  case controller, contact, officer, basis, abroad
  /// Where nobody has said how the charity is called: as a field, and in a sentence.
  case unnamed, theCharity
  case madeOn(Day)
  case nobody

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .lawyer:
      "هذا النص مسودة أعدّها البرنامج مما ضُبط فيه، وليس رأياً قانونياً. يجب أن يقرأه محامٍ قبل أن يُعتمد أو يُرسل."
    case .toBeStated: "تبيّنه الجمعية"
    case .controller: "جهة التحكم"
    case .contact: "وسيلة التواصل معها"
    case .officer: "مسؤول حماية البيانات الشخصية"
    case .basis: "المسوّغ النظامي"
    case .abroad: "النقل إلى خارج المملكة"
    case .unnamed: "لم يُضبط اسم الجمعية بعد"
    case .theCharity: "الجمعية"
    case .madeOn(let day): "حُرّر في \(formats.day(day))"
    case .nobody: "لا أحد"
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .lawyer:
      "The program drafted this text from what is set in it. It is no legal advice: a lawyer must read it before it is adopted or sent."
    case .toBeStated: "to be stated by the charity"
    case .controller: "Controller"
    case .contact: "How to reach it"
    case .officer: "Personal data protection officer"
    case .basis: "Lawful basis"
    case .abroad: "Transfer outside the Kingdom"
    case .unnamed: "the charity’s name is not set yet"
    case .theCharity: "The charity"
    case .madeOn(let day): "Drawn up on \(formats.day(day))"
    case .nobody: "nobody"
    }
  }
}

/// What only the charity can say of its processing; `nil` where it has not said it yet.
package struct CharityStatements: Equatable, Sendable, Encodable {
  /// The lawful basis.
  package var basis: String?
  /// Its own address, telephone or mail.
  package var contact: String?
  /// Its data protection officer and how to reach her.
  package var officer: String?
  /// Whether its providers are outside the Kingdom, and what allows it.
  package var abroad: String?

  /// What was said; an empty text says nothing.
  package init(basis: String = "", contact: String = "", officer: String = "", abroad: String = "") {
    func said(_ text: String) -> String? { text.isEmpty ? nil : text }
    (self.basis, self.contact, self.officer, self.abroad) = (said(basis), said(contact), said(officer), said(abroad))
  }
}

extension Formats {
  /// How texts of this room are written in a language.
  static func ofDocuments(_ language: Language) -> Formats {
    Formats(language: language, isolation: language == .arabic ? .marks : .none)
  }

  /// What the charity said, or that it has to say it.
  func stated(_ text: String?) -> String { text ?? say(LegalPhrase.toBeStated) }

  /// Parts as one line; a word for nobody where there are none.
  func listed(_ parts: [String]) -> String {
    parts.isEmpty ? say(LegalPhrase.nobody) : parts.joined(separator: semicolon)
  }

  /// The charity’s name as the subject of a sentence.
  func subject(_ charity: LocalizedText?) -> String { charity.map { self($0) } ?? say(LegalPhrase.theCharity) }
}
