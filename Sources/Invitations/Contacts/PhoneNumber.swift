/// A telephone number in the one form in which it is kept, compared and dialled: E.164, `+966501234567`.
package struct PhoneNumber: Hashable, Sendable {
  /// The country's code, without a sign.
  package let country: String
  /// The number within the country, without the zero that is dialled there.
  package let national: String
  /// What rings there.
  package let line: PhoneLine
  /// Whether a lost zero, or lost zeros before the country, had to be put back.
  package let isRepaired: Bool

  /// Reads a number as people and programs write it: in digits of whatever script, with spaces, dashes, brackets, dots
  /// and marks of direction, behind `tel:`, `+`, `00` or nothing. Without a country it is one of Saudi Arabia.
  /// Numbers there, in the Gulf and around it are held to the numbering plans of their countries, others to ITU-T E.164.
  package init(_ text: String) throws(PhoneProblem) {
    let digits = try PhoneDigits(text)
    let number = try DialPlan.number(digits)
    guard Set(number.national.dropFirst()).count > 1 else { throw .placeholder(text) }
    country = number.country
    national = number.national
    line = number.line
    isRepaired = number.isRepaired
  }

  /// A plus sign, the country and the number within it: fifteen digits at the most.
  package var e164: String { "+\(country)\(national)" }
}

/// What rings at a number.
package enum PhoneLine: Hashable, Sendable {
  case mobile
  case landline
  /// Answered by an organisation: 800, 920, 925. It takes no text message.
  case unified
  /// The country's plan is not known here.
  case unknown

  /// Whether a text message can arrive.
  package var takesMessages: Bool { self == .mobile || self == .unknown }
}

/// Why a cell holds no number that can be dialled.
package enum PhoneProblem: Error, Equatable, Sendable {
  /// A spreadsheet wrote it as `9.66501E+11`: its last digits are lost.
  case scientific(String)
  /// More than one number stands there.
  case several(String)
  /// It holds words, or signs that no number has.
  case words(String)
  case tooShort(String)
  case tooLong(String)
  /// One digit over and over, such as is typed to get past a form.
  case placeholder(String)
  /// The country has no number that begins so.
  case unassigned(String)
}

extension PhoneProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .scientific(let text):
      "‘\(text)’ is what a spreadsheet makes of a long number, and its last digits are lost; format the column as text "
        + "and fill it anew"
    case .several(let text): "‘\(text)’ holds more than one number; write one, and the other in a row of its own"
    case .words(let text): "‘\(text)’ is no telephone number; write digits, such as 0501234567 or +966501234567"
    case .tooShort(let text):
      "‘\(text)’ is too short for a telephone number; a mobile number has ten digits: 0501234567"
    case .tooLong(let text): "‘\(text)’ is too long for a telephone number; a mobile number has ten digits: 0501234567"
    case .placeholder(let text): "‘\(text)’ is one digit over and over, and nobody’s number; leave the cell empty"
    case .unassigned(let text):
      "‘\(text)’ begins as no number does; write it as 0501234567, or with its country as +966501234567"
    }
  }
}
