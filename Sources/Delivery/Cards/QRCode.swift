import CQREncode
package import Foundation

/// A QR code as an SVG picture: one path, sharp at any size, with the quiet zone that readers need.
package struct QRCode: Sendable {
  /// Modules along one side, without the quiet zone.
  package let side: Int
  private let dark: [Bool]

  /// The code of a text at error correction M; `nil` when the text is too long for any code.
  package init?(_ text: String) {
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    side = Int(code.pointee.width)
    dark = (0..<side * side).map { code.pointee.data[$0] & 1 == 1 }
  }

  /// Modules along one side, with four of quiet zone at both ends.
  package var whole: Int { side + 8 }

  /// The dark modules as the path of an SVG picture.
  package var path: String {
    var path = ""
    for row in 0..<side {
      var column = 0
      while column < side {
        let start = column
        while column < side, dark[row * side + column] { column += 1 }
        if column > start { path += "M\(start + 4) \(row + 4)h\(column - start)v1h-\(column - start)z" }
        column += 1
      }
    }
    return path
  }

  /// The code as a PNG picture of `scale` pixels a module, with its quiet zone; `nil` where there is no memory for it.
  package func png(scale: Int) -> Data? {
    ChartPicture.png(svg(millimetres: whole), width: whole, height: whole, scale: scale)
  }

  /// The picture that stands on a report's cover.
  package var proofPicture: Data? { png(scale: 6) }

  /// The picture, of a width in millimetres.
  package func svg(millimetres: Int) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="QR" width="\(millimetres)mm" \
    height="\(millimetres)mm" viewBox="0 0 \(whole) \(whole)"><path fill="#fff" d="M0 0h\(whole)v\(whole)H0z"/>\
    <path d="\(path)"/></svg>
    """
  }
}
