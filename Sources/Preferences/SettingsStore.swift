/// Keeps the settings.
package protocol SettingsStore: Sendable {
  /// The settings; those of a fresh house where none were kept.
  func settings() async throws -> SiteSettings
  /// Keeps them, with an entry in the journal.
  func keep(_ settings: SiteSettings) async throws
}
