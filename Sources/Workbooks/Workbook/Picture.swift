package import Foundation
package import Tables

/// A picture on a sheet.
package struct Picture: Equatable, Sendable {
  /// Its file, in PNG.
  package let content: Data
  /// What it shows, in words, for those who hear it read.
  package let description: String
  /// Where its upper corner stands, on the side on which reading begins.
  package let address: CellAddress
  /// Of its pixels to those on the screen.
  package let scale: Double

  /// A picture at a cell.
  package init(content: Data, description: String, address: CellAddress, scale: Double) {
    self.content = content
    self.description = description
    self.address = address
    self.scale = scale
  }
}
