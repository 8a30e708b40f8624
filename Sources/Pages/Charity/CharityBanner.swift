package import Preferences
package import Surveys

/// Who asks, at the top of a page: name and picture. Pages leave a place for it, and are kept at hand without it.
package enum CharityBanner {
  /// The path of the picture, which changes with it; `nil` where there is none.
  package static func logoPath(_ charity: CharityIdentity) -> String? {
    // A PNG ends with the check sum of its pixels and an empty part of twelve bytes.
    charity.logo.map { "/logo.png?v=\($0.suffix(16).prefix(4).map { byte in "\(byte)" }.joined(separator: "-"))" }
  }

  /// The path of the style sheet of its colour, which changes with it; `nil` where it has none of its own.
  package static func colourPath(_ charity: CharityIdentity) -> String? {
    charity.colour.map { "/colour.css?v=\($0.description.dropFirst())" }
  }

  /// The banner in a language.
  package static func html(_ charity: CharityIdentity, _ language: Language) -> String {
    let picture = logoPath(charity).map { "<img src=\"\($0)\" alt=\"\"> " } ?? ""
    let colour = colourPath(charity).map { "<link rel=\"stylesheet\" href=\"\($0)\">" } ?? ""
    let name = Markup.escaped(charity.name(language))
    return "\(colour)<header class=\"charity\">\(picture)<span>\(name)</span></header>"
  }
}
