package import Surveys
package import Tables

/// A service that was given and now calls for a rating.
package struct Interaction: Placed, Equatable, Sendable {
  /// The charity's own reference; it comes back with the link and is kept nowhere with the answers.
  package let reference: String
  package let day: Day
  /// With how the link is sent.
  package let place: Place
  package let service: String?
  package let language: Language?
  /// In E.164.
  package let phone: String?
  package let email: String?
  package let name: String?
  /// Where it stands in its file; 0 where it comes from none.
  package let line: Int
  /// Whether a lost zero was put back before its telephone number.
  package let isPhoneRepaired: Bool

  package init(
    reference: String, day: Day, place: Place, service: String? = nil,
    language: Language? = nil, phone: String? = nil, email: String? = nil, name: String? = nil,
    line: Int = 0, isPhoneRepaired: Bool = false
  ) {
    self.reference = reference
    self.day = day
    self.place = place
    self.service = service
    self.language = language
    self.phone = phone
    self.email = email
    self.name = name
    self.line = line
    self.isPhoneRepaired = isPhoneRepaired
  }
}

extension Interaction {
  /// The same, to be reached in another mode.
  package func reached(by mode: CollectionMode) -> Interaction {
    Interaction(
      reference: reference, day: day, place: Place(channel: channel, department: department, mode: mode),
      service: service, language: language, phone: phone, email: email, name: name, line: line,
      isPhoneRepaired: isPhoneRepaired)
  }
}

/// One bad cell of an interactions file.
package struct InteractionFinding: Error, Equatable, Sendable {
  package let line: Int
  package let problem: InteractionProblem

  /// A finding on a line, from 1.
  package init(line: Int, problem: InteractionProblem) {
    self.line = line
    self.problem = problem
  }
}

/// What can be wrong with an interactions file.
package enum InteractionProblem: Error, Equatable, Sendable {
  /// It is no table, or not this one.
  case table(TableFault)
  case missingValue(String)
  case badDay(DayProblem)
  /// Days stand in two columns.
  case twoDayColumns
  case unknownKey(column: String, value: String, known: [String])
  case repeatedReference(String, firstLine: Int)
  case contact(ContactProblem)
}

extension InteractionProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .table(let fault): "\(fault)"
    case .missingValue(let column): "‘\(column)’ is empty"
    case .badDay(let problem): "\(problem)"
    case .twoDayColumns: "days stand in ‘day’ and in ‘day_hijri’; keep one of the two columns"
    case .unknownKey(let column, let value, let known):
      "‘\(value)’ is no \(column); known are \(known.joined(separator: ", "))"
    case .repeatedReference(let reference, let line): "‘\(reference)’ stands on line \(line) already"
    case .contact(let problem): "\(problem)"
    }
  }
}

extension InteractionFinding: RowFinding {}

extension InteractionFinding: CustomStringConvertible {
  package var description: String { "\(line): \(problem)" }
}
