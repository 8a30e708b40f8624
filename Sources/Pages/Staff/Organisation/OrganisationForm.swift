package import Surveys
import Wording

/// The fields of one dimension's form: `key-0`, `ar-0`, `en-0`, `place-0` and `end-0` of its first line, and so on, with
/// the dimension's first letter before them.
package struct OrganisationForm {
  let dimension: Dimension
  let typed: TypedForm
  /// Lines, with the empty ones at the end.
  let count: Int
  private let organisation: Organisation
  /// What somebody else wrote where both did, by the names of fields.
  private let conflicts: [String: String]

  /// The name of a line's field.
  package static func field(_ name: String, of dimension: Dimension, _ line: Int) -> String {
    "\(dimension.rawValue.prefix(1))-\(name)-\(line)"
  }

  /// The fields of a line that hold names.
  package static let named = ["ar", "en"]

  /// The name of what says that a field is to be as somebody else wrote it.
  package static func taking(_ field: String) -> String { "take-\(field)" }

  /// What the fields of a kept channel or department hold; `nil` where there is none of this key.
  package static func fields(
    of key: String, in organisation: Organisation, _ dimension: Dimension
  ) -> [String: String]? {
    guard let place = organisation.keys(of: dimension).firstIndex(of: key) else { return nil }
    let name = organisation.name(of: key, in: dimension)
    return [
      "ar": name?.ar ?? "", "en": name?.en ?? "", "place": "\(place + 1)",
      "end": organisation.isRetired(key, in: dimension) ? "yes" : "",
    ]
  }

  static func names(of dimension: Dimension, _ line: Int) -> [String] {
    ["ar", "en", "place"].map { field($0, of: dimension, line) }
  }

  /// What was typed, or what is kept.
  init(_ dimension: Dimension, _ page: OrganisationPage) {
    self.dimension = dimension
    organisation = page.organisation
    count = page.organisation.keys(of: dimension).count + OrganisationPage.newLines
    switch page.turn {
    case .refused(dimension, let form): (typed, conflicts) = (form, [:])
    case .meanwhile(dimension, let form, _, let both): (typed, conflicts) = (form, both)
    case .saved, .refused, .meanwhile, .unwritable, nil:
      (typed, conflicts) = (OrganisationForm.kept(dimension, page), [:])
    }
  }

  private static func kept(_ dimension: Dimension, _ page: OrganisationPage) -> TypedForm {
    var values: [String: String] = [:]
    for (line, key) in page.organisation.keys(of: dimension).enumerated() {
      values[field("key", of: dimension, line)] = key
      for (name, value) in fields(of: key, in: page.organisation, dimension) ?? [:] {
        values[field(name, of: dimension, line)] = value
      }
    }
    return TypedForm(values)
  }

  /// A line with what stands in it.
  func line(_ line: Int, mayForget: Bool, _ formats: Formats) -> OrganisationView.Line {
    let key = typed[name("key", line)]
    let isNew = key.isEmpty
    let kept = organisation.name(of: key, in: dimension)
    let end = name("end", line)
    let isWrong = OrganisationForm.names(of: dimension, line).contains { typed.problems[$0] != nil }
    let isTyped = typed[name("ar", line)] != kept?.ar ?? "" || typed[name("en", line)] != kept?.en ?? ""
    return OrganisationView.Line(
      legend: kept.map { formats($0) } ?? formats.say(OrganisationPhrase.add), key: key, keyName: name("key", line),
      shownKey: isNew ? nil : formats.say(OrganisationPhrase.key(key)),
      hint: isNew ? formats.say(OrganisationPhrase.addHint) : nil,
      names: [
        FieldView(name("ar", line), OrganisationPhrase.arabicName, direction: "rtl", in: typed, formats),
        FieldView(name("en", line), OrganisationPhrase.englishName, direction: "ltr", in: typed, formats),
      ],
      takes: OrganisationForm.named.compactMap { field in
        conflicts[name(field, line)].map { theirs in
          OrganisationView.Take(
            name: OrganisationForm.taking(name(field, line)), value: theirs,
            label: formats.say(OrganisationPhrase.take(theirs, isArabic: field == "ar")))
        }
      },
      place: FieldView(
        name("place", line), OrganisationPhrase.place, type: "number", direction: "ltr", in: typed, formats),
      end: isNew
        ? nil
        : OrganisationView.Tick(
          name: end, label: formats.say(mayForget ? OrganisationPhrase.forget : .retired), isTicked: typed[end] == "yes"
        ),
      state: organisation.isRetired(key, in: dimension) ? formats.say(OrganisationPhrase.isRetired) : nil,
      isOpen: isWrong || isTyped)
  }

  private func name(_ field: String, _ line: Int) -> String { OrganisationForm.field(field, of: dimension, line) }
}
