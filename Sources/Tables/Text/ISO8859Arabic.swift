import Foundation

/// The encoding of Arabic Unix, and nearly that of old Macs (ISO 8859-6). Its letters up to ض are those of Windows-1256, the
/// others stand elsewhere: «السلام» in it reads as «انسناه» in Windows-1256, a word of nobody made of good letters.
enum ISO8859Arabic {
  /// Whether bytes are likelier to be this than what they give as Windows-1256: the letters that come of them are those
  /// that Arabic uses more.
  static func isLikelier(_ bytes: [UInt8], than windows: String) -> Bool {
    guard let text = text(of: bytes), Windows1256.isPlausible(text) else { return false }
    let letters = text.unicodeScalars.count { !$0.isASCII }
    // Arabic has four bits a letter and some; five letters that Cyrillic gives have seven.
    guard surprise(in: text) < 62 * letters else { return false }
    return !Windows1256.isPlausible(windows) || surprise(in: text) < surprise(in: windows)
  }

  /// The text of bytes; `nil` where one of them stands for nothing.
  private static func text(of bytes: [UInt8]) -> String? {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      guard let sign = sign(of: byte) else { return nil }
      text.append(sign)
    }
    return String(text)
  }

  private static func sign(of byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case ..<0xA1, 0xA4, 0xAD: Unicode.Scalar(byte)
    case 0xAC, 0xBB, 0xBF, 0xC1...0xDA, 0xE0...0xF2: Unicode.Scalar(UInt32(byte) - 0xA0 + 0x600)
    default: nil
    }
  }

  /// How surprising the signs beyond ASCII are, in tenths of bits.
  private static func surprise(in text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 0 : surprises[$1] ?? 120) }
  }

  /// From how often letters stand in Arabic text, in ten thousand.
  private static let surprises: [Unicode.Scalar: Int] = {
    let counts: KeyValuePairs<Unicode.Scalar, Double> = [
      "ا": 1550, "ل": 1200, "ي": 680, "م": 640, "و": 600, "ن": 620, "ر": 460, "ت": 450, "ب": 360, "ة": 380, "ع": 360,
      "د": 310, "س": 260, "ف": 270, "ه": 320, "ك": 210, "ق": 240, "أ": 240, "ح": 200, "ج": 140, "ش": 110, "ص": 110,
      "ط": 110, "خ": 90, "ض": 70, "ذ": 80, "ث": 70, "ز": 70, "إ": 90, "ى": 90, "ئ": 40, "غ": 50, "ظ": 30, "ء": 40,
      "ؤ": 15, "آ": 15, "ـ": 30, "،": 60, "؟": 20, "؛": 5, "\u{64B}": 20, "\u{64E}": 10, "\u{64F}": 10, "\u{650}": 10,
      "\u{651}": 15, "\u{652}": 5,
    ]
    return Dictionary(uniqueKeysWithValues: counts.map { ($0, Int(10 * log2(10_000 / $1))) })
  }()
}
