import Preferences
import PublicSite

/// The settings at hand: read once, and again when the journal has a new entry.
struct SettingsCache: Sendable {
  private struct Whole: Hashable {}

  private let store: any SettingsStore
  private let revision: JournalRevision
  private let cached = RevisionCache<Whole, SiteSettings>()

  /// A cache over the kept settings.
  init(_ store: any SettingsStore, revision: JournalRevision) {
    self.store = store
    self.revision = revision
  }

  /// What holds now.
  func current() async throws -> SiteSettings {
    try await cached.value(Whole(), at: try await revision()) { try await store.settings() }
  }
}
