import Access
import Wording

/// The part of the settings that says where people open links.
struct AddressView {
  let legend: String
  /// `nil` where it is fixed.
  let field: FieldView?
  let fixed: String?

  /// A field with what was typed, or what is fixed.
  init(_ form: TypedForm, fixed: String?, _ formats: Formats) {
    legend = formats.say(SettingsPhrase.addressLegend)
    self.fixed = fixed.map { formats.say(SettingsPhrase.addressFixed($0)) }
    field =
      fixed == nil
      ? FieldView(
        "address", SettingsPhrase.address, hint: SettingsPhrase.addressHint, direction: "ltr", in: form, formats)
      : nil
  }
}

/// The way to a page of settings that has a page of its own.
struct SettingsWay {
  let href: String
  let label: String
  let text: String

  /// Those that a reader may go.
  static func all(_ frame: StaffFrame) -> [SettingsWay] {
    let ways: [(String, Permission, SettingsPhrase, SettingsPhrase)] = [
      ("/settings/organisation", .organisation, .places, .placesText),
      ("/settings/carriers", .people, .carriers, .carriersText), ("/settings/keys", .people, .keys, .keysText),
      ("/settings/webhooks", .people, .webhooks, .webhooksText),
    ]
    return ways.filter { frame.role.may($0.1, isAlone: frame.isAlone) }.map { path, _, label, text in
      SettingsWay(href: frame.link(path), label: frame.formats.say(label), text: frame.formats.say(text))
    }
  }
}
