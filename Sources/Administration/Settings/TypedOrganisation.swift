import HTTP
import Numerals
import Pages
import Surveys

/// Channels or departments as somebody typed them, with what is wrong at its field.
struct TypedOrganisation {
  private(set) var form: TypedForm
  let change: OrganisationChange

  /// Reads the lines of a form; empty lines without a key are none.
  init(_ fields: FormFields, _ dimension: Dimension) {
    let values = fields.values.compactMapValues(\.first)
    func name(_ field: String, _ line: Int) -> String { OrganisationForm.field(field, of: dimension, line) }
    var form = TypedForm(values)
    var (numbers, lines) = ([Int](), [OrganisationChange.Line]())
    for number in 0..<(OrganisationChange.most + OrganisationPage.newLines) {
      for field in OrganisationForm.named {
        let theirs = form[OrganisationForm.taking(name(field, number))]
        if !theirs.isEmpty { form.set(name(field, number), to: theirs) }
      }
      let key = form[name("key", number)]
      let (ar, en, place) = (form[name("ar", number)], form[name("en", number)], form[name("place", number)])
      guard !(key + ar + en).isEmpty else { continue }
      if !place.isEmpty, Digits.number(in: place) == nil {
        form.note(OrganisationProblem.noPlace, at: name("place", number))
      }
      numbers.append(number)
      lines.append(
        OrganisationChange.Line(
          key: key.isEmpty ? nil : key, name: LocalizedText(ar: ar, en: en), place: Digits.number(in: place) ?? .max,
          isRetired: form[name("end", number)] == "yes"))
    }
    change = OrganisationChange(lines)
    for (line, problem) in change.problems {
      let field =
        switch problem {
        case .noEnglish: "en"
        case .noArabic, .tooLong, .sameName, .nothingLeft, .tooMany: "ar"
        }
      form.note(OrganisationProblem.line(problem), at: name(field, numbers.isEmpty ? 0 : numbers[line]))
    }
    self.form = form
  }
}
