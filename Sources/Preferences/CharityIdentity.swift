package import Foundation
package import Surveys

/// Who asks: what stands at the top of every page that a beneficiary sees, so that she knows whose link it is.
package struct CharityIdentity: Equatable, Sendable {
  package var name: LocalizedText
  /// A picture as PNG, drawn anew from what was handed in; `nil` for none.
  package var logo: Data?
  /// Its colour; `nil` for the product's own.
  package var colour: AccentColour?

  /// The longest name in either language, in characters.
  package static let longestName = 80

  /// A charity of this name.
  package init(name: LocalizedText, logo: Data? = nil, colour: AccentColour? = nil) {
    self.name = name
    self.logo = logo
    self.colour = colour
  }

  /// Whether a text may be a name in one language: one line that is not too long.
  package static func accepts(_ text: String) -> Bool {
    text.count <= longestName && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }
}

extension CharityIdentity {
  /// From its kept values; `nil` where no name is kept.
  init?(kept values: [String: String]) {
    guard let arabic = values["charity_ar"], !arabic.isEmpty else { return nil }
    let english = values["charity_en"] ?? ""
    self.init(
      name: LocalizedText(ar: arabic, en: english.isEmpty ? nil : english),
      logo: Data(base64Encoded: values["logo"] ?? "").flatMap { $0.isEmpty ? nil : $0 },
      colour: AccentColour(values["colour"] ?? ""))
  }

  /// What is kept where nobody has said who asks.
  static let none = ["charity_ar": "", "charity_en": "", "logo": "", "colour": ""]

  /// By the names under which they are kept.
  var values: [String: String] {
    [
      "charity_ar": name.ar, "charity_en": name.en ?? "", "logo": logo?.base64EncodedString() ?? "",
      "colour": colour?.description ?? "",
    ]
  }
}
