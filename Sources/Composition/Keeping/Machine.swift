package import Delivery
import Printing
import Surveys

/// What a doctor asks of the machine and of those beyond it, and with what the house is run: where its surveys are
/// written, who carries its messages, and whether another vouches for its staff.
package struct Machine: Sendable {
  /// Now, in seconds since 1970.
  package var seconds: @Sendable () -> Int = { Clock.seconds }
  /// Bytes that are left on the disk of a folder; `nil` where it cannot be asked.
  package var free: @Sendable (String) -> Int? = { DiskRoom.free(at: $0) }
  /// Whether it knows the clocks of the world.
  package var hasZones: @Sendable () -> Bool = { Zone("Asia/Riyadh") != nil }
  /// Whether it has the letters of printed reports.
  package var hasFonts: @Sendable () -> Bool = { PaperPrinter.hasFonts }
  /// How the site answers at its own address.
  package var site: @Sendable (String) async -> SiteLine = { await SiteLine.look($0) }
  /// For how long a page waits for what others say.
  package var patience = Duration.seconds(3)

  /// The folder with surveys; `nil` where none is looked at.
  package var surveys: String?
  package var carriers: Carriers
  /// Whether the charity's provider of accounts vouches for the staff.
  package var hasProvider: Bool

  /// This machine, and with what a house is run on it.
  package init(surveys: String? = nil, carriers: Carriers = .none, hasProvider: Bool = false) {
    self.surveys = surveys
    self.carriers = carriers
    self.hasProvider = hasProvider
  }
}
