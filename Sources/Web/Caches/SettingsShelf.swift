import Archive
import Releases

/// The settings at hand: read once, kept until something changes that is journalled.
actor SettingsShelf {
  private let stores: SiteStores
  private var revision = -1
  private var kept = SiteSettings()

  /// A shelf over the kept settings.
  init(_ stores: SiteStores) { self.stores = stores }

  /// What holds now.
  func current() async throws -> SiteSettings {
    let newest = try await stores.tallies.revision()
    guard newest != revision else { return kept }
    kept = try await stores.settings.settings()
    revision = newest
    return kept
  }
}
