/// The colours of paper: those of the staff site by day.
package enum Ink: Sendable {
  case black, quiet, accent, hair, band, tint, white, good, bad

  /// Red, green and blue, 0…1.
  var parts: (Double, Double, Double) {
    let code =
      switch self {
      case .black: 0x1C2A26
      case .quiet: 0x52605A
      case .accent: 0x17624A
      case .hair: 0xDCDFD8
      case .band: 0xC5DED3
      case .tint: 0xE7F1EC
      case .white: 0xFFFFFF
      case .good: 0x1C5A9C
      case .bad: 0x94460A
      }
    return (Double(code >> 16) / 255, Double(code >> 8 & 255) / 255, Double(code & 255) / 255)
  }
}
