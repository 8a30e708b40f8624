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

extension Picture {
  /// Width and height of a PNG in pixels, as its first part says them (ISO/IEC 15948, 11.2.2); `nil` for anything else, and where
  /// there is nothing to see.
  package static func pixels(of png: Data) -> (width: Int, height: Int)? {
    let head = [UInt8](png.prefix(24))
    guard head.count == 24, Array(head[0..<8]) == signature, Array(head[12..<16]) == Array("IHDR".utf8) else {
      return nil
    }
    let (width, height) = (number(head[16..<20]), number(head[20..<24]))
    return width > 0 && height > 0 ? (width, height) : nil
  }

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
