package import Administration
package import Crypto
package import OpenID

/// What may be chosen in the browser or is fixed by whoever runs the program.
package struct SiteChoices: Sendable {
  let address: SiteAddressChoice
  let carriers: CarrierChoices
  /// Who vouches for the staff elsewhere; `nil` where nobody does.
  let provider: OpenIDProvider?

  /// Whether anybody vouches for the staff elsewhere.
  package var hasProvider: Bool { provider != nil }

  package init(address: SiteAddressChoice, carriers: CarrierChoices, provider: OpenIDProvider? = nil) {
    self.address = address
    self.carriers = carriers
    self.provider = provider
  }

  /// Where nothing is chosen in the browser.
  package static func fixed(at address: String, key: SymmetricKey) -> SiteChoices {
    SiteChoices(address: .fixed(address), carriers: .fixed(key))
  }
}
