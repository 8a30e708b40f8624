/// Keeps the settings.
package protocol SettingsStore: Sendable {
  func settings() async throws -> SiteSettings
  func keep(_ settings: SiteSettings) async throws
}
