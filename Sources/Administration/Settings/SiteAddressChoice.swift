package import Delivery
import Pages

/// Who says at which address people open links, and what happens when it changes.
package struct SiteAddressChoice: Sendable {
  /// What whoever runs the program has said; `nil` where an administrator may say it.
  let fixed: String?
  /// Whether the server is what an address leads to, as far as can be told.
  private let check: @Sendable (SiteAddress) throws(SiteAddressProblem) -> Void
  /// Starts the site again, so that everything that was made with the old address is made anew.
  let restart: @Sendable () -> Void

  /// An address that is fixed, or one that may be chosen.
  package init(
    fixed: String?, check: @escaping @Sendable (SiteAddress) throws(SiteAddressProblem) -> Void,
    restart: @escaping @Sendable () -> Void
  ) {
    self.fixed = fixed
    self.check = check
    self.restart = restart
  }

  /// An address that nobody chooses here.
  package static func fixed(_ address: String) -> SiteAddressChoice {
    SiteAddressChoice(fixed: address, check: { _ throws(SiteAddressProblem) in }, restart: {})
  }

  /// What is wrong with an address; `nil` where nothing is, or where none was typed.
  func problem(of text: String) -> AddressProblem? {
    guard !text.isEmpty else { return nil }
    do throws(SiteAddressProblem) {
      try check(try SiteAddress(text))
      return nil
    } catch {
      return switch error {
      case .noScheme: .noScheme
      case .notTheRoot, .user: .notBare
      case .host, .nowhere: .noHost
      case .port: .noPort
      case .ofThisMachine, .elsewhere, .unset: .ofThisMachine
      case .noTLS: .noTLS
      }
    }
  }
}
