import Pages
import Surveys

/// A form that was filled in while somebody else changed what it is about, brought together with that field by field: what
/// was not touched is as the other left it, what one alone wrote is hers, and where both wrote she has to choose.
struct MergedOrganisation {
  private(set) var form: TypedForm
  /// What the other wrote where both did, by the names of fields.
  private(set) var conflicts: [String: String] = [:]

  /// A form about one dimension.
  /// - Parameters:
  ///   - seen: what was there when it was shown.
  ///   - present: what is there now.
  init(_ typed: TypedForm, _ dimension: Dimension, seen: Organisation, present: Organisation) {
    form = typed
    for line in 0..<(OrganisationChange.most + OrganisationPage.newLines) {
      func name(_ field: String) -> String { OrganisationForm.field(field, of: dimension, line) }
      let key = typed[name("key")]
      guard let before = OrganisationForm.fields(of: key, in: seen, dimension) else { continue }
      let after = OrganisationForm.fields(of: key, in: present, dimension) ?? [:]
      if after.isEmpty, before.allSatisfy({ typed[name($0.key)] == $0.value }) {
        // It was removed, and nobody wants it back.
        for field in before.keys + ["key"] { form.set(name(field), to: "") }
      }
      for (field, theirs) in after where theirs != before[field] {
        let mine = typed[name(field)]
        if mine == before[field] {
          form.set(name(field), to: theirs)
        } else if mine != theirs, OrganisationForm.named.contains(field) {
          conflicts[name(field)] = theirs
        }
      }
    }
  }
}
