package import Surveys
package import Wording

/// What somebody orders where links are issued, as it was typed, with what is wrong at its field: nothing typed is lost.
package struct LinkOrder: Sendable {
  /// A field of an order, by the name that its form gives it.
  package enum Field: String, Sendable, CaseIterable {
    case survey, channel, department, tongue, mode, count, file, again, rows
    /// What `NA` and `DK` mean in a file of answers.
    case na, dk
  }

  private var form: TypedForm

  /// An order from the fields of a form or of an address; an empty one at first.
  package init(_ values: [String: [String]] = [:]) {
    form = TypedForm(values.filter { Field(rawValue: $0.key) != nil }.compactMapValues(\.first))
  }

  /// What was typed into a field, without blanks around it.
  package subscript(field: Field) -> String { form[field.rawValue] }

  /// What is wrong at a field.
  func problem(_ field: Field) -> (any Phrase)? { form.problems[field.rawValue] }

  /// Notes what is wrong at a field; the first problem stays.
  package mutating func note(_ problem: some Phrase, at field: Field) { form.note(problem, at: field.rawValue) }

  /// Whether something is wrong.
  package var isWrong: Bool { form.isWrong }

  /// The same choices as a part of an address.
  package var query: String {
    let kept = [Field.survey, .channel, .department, .tongue, .mode].filter { !self[$0].isEmpty }
    return kept.map { "\($0.rawValue)=\(self[$0])" }.joined(separator: "&")
  }
}

/// What can be ordered: the surveys that are open for it, and the charity's channels and departments.
package struct LinkOffer: Sendable {
  package let surveys: [Survey]
  package let organisation: Organisation

  /// Surveys in their newest versions.
  package init(surveys: [Survey], organisation: Organisation) {
    self.surveys = surveys
    self.organisation = organisation
  }
}
