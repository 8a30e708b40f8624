import Invitations
import Surveys
import Wording

extension ContactPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .wrong(.phone(let problem)): ContactPhrase.wrong(problem, formats)
    case .wrong(.email(let problem)): ContactPhrase.wrong(problem, formats)
    case .wrong(.missing(_, let mode)): "The cell is empty, and the link goes by: \(formats(mode.name))"
    case .wrong(.noColumn(_, let mode)): "The file has no such column, and the link goes by: \(formats(mode.name))"
    case .wrong(.takesNoMessage(let text)): "No text message arrives at \(formats.code(text))"
    case .right(.phone(let problem)): ContactPhrase.right(problem, formats)
    case .right(.email(.several)): "One address in each cell"
    case .right(.email): "Write it as \(formats.code(ContactProblem.email))"
    case .right(.missing): "Fill it in, or choose another way in the column \(formats.code("mode"))"
    case .right(.noColumn(let column, _)):
      "Add a column called \(formats.code(column.rawValue)), or write a way that needs none in the column "
        + "\(formats.code("mode")), such as \(formats.code(CollectionMode.letter.rawValue))"
    case .right(.takesNoMessage):
      "A mobile number, or \(formats.code("phone")) in the column \(formats.code("mode")) to call it"
    }
  }

  private static func wrong(_ problem: PhoneProblem, _ formats: Formats) -> String {
    switch problem {
    case .scientific(let text): "A spreadsheet shortened the number to \(formats.code(text)); its last digits are lost"
    case .several(let text): "The cell holds more than one number: \(formats.code(text))"
    case .words(let text): "\(formats.code(text)) is no telephone number"
    case .tooShort(let text): "The number \(formats.code(text)) is too short"
    case .tooLong(let text): "The number \(formats.code(text)) is longer than any telephone number"
    case .placeholder(let text): "The number \(formats.code(text)) is one digit over and over, and nobody’s"
    case .unassigned(let text): "No telephone number begins like \(formats.code(text))"
    }
  }

  private static func right(_ problem: PhoneProblem, _ formats: Formats) -> String {
    switch problem {
    case .scientific: "Format the column as text, and fill in the numbers anew"
    case .several: "One number in each cell"
    case .placeholder: "Leave the cell empty"
    case .words, .tooShort, .tooLong, .unassigned:
      "Write it as \(formats.code(ContactProblem.phone)); from abroad, as \(formats.code("+201001234567"))"
    }
  }

  private static func wrong(_ problem: EmailProblem, _ formats: Formats) -> String {
    switch problem {
    case .noAt(let text): "There is no \(formats.code("@")) in \(formats.code(text))"
    case .several(let text): "The cell holds more than one address: \(formats.code(text))"
    case .blank(let text): "There is a blank in the address: \(formats.code(text))"
    case .comma(let text): "There is a comma where a dot should be: \(formats.code(text))"
    case .trailingDot(let text): "The address ends with a dot: \(formats.code(text))"
    case .noEnding(let text): "The address has no ending such as \(formats.code(".sa")): \(formats.code(text))"
    case .malformed(let text): "\(formats.code(text)) is no e-mail address"
    }
  }
}
