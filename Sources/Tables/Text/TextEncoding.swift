/// How the letters of a text are written as bytes.
package enum TextEncoding: Equatable, Sendable {
  case utf8(isMarked: Bool)
  case utf16(isLittleEndian: Bool, isMarked: Bool)
  /// What Arabic Windows writes where nothing else is chosen.
  case windows1256
}

extension TextEncoding: CustomStringConvertible {
  package var description: String {
    switch self {
    case .utf8(let isMarked): isMarked ? "UTF-8 with byte-order mark" : "UTF-8"
    case .utf16(let isLittleEndian, let isMarked):
      (isLittleEndian ? "UTF-16 (little endian)" : "UTF-16 (big endian)") + (isMarked ? " with byte-order mark" : "")
    case .windows1256: "Windows-1256"
    }
  }
}

/// Why bytes are no text. The line is counted from 1.
package enum TextProblem: Error, Equatable, Sendable {
  /// They hold NUL, or something else that no text holds.
  case binary(line: Int)
  /// They are UTF-8 almost everywhere, and broken here.
  case brokenUTF8(line: Int)
  /// They are UTF-16 that is broken, or cut in the middle.
  case brokenUTF16
  /// They are Arabic in ISO 8859-6, as old Unix machines and Macs write it.
  case iso8859(line: Int)
  /// Most of its Arabic was read in a wrong encoding on its way, and written down as what came of it: «Ø§Ù„».
  case garbled(line: Int)
  /// They are neither UTF-8 nor Arabic words in Windows-1256.
  case unknownEncoding(line: Int)

  /// Where it begins.
  package var line: Int {
    switch self {
    case .binary(let line), .brokenUTF8(let line), .unknownEncoding(let line), .iso8859(let line), .garbled(let line):
      line
    case .brokenUTF16: 1
    }
  }
}

extension TextProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .binary: "this is no text; save the file as «CSV UTF-8» or .xlsx and try again"
    case .brokenUTF8:
      "the bytes are UTF-8 elsewhere, and broken here: the file was cut or changed on its way; fetch it again, or save it"
        + " as «CSV UTF-8»"
    case .brokenUTF16: "the bytes are UTF-16, and broken or cut: fetch the file again, or save it as «CSV UTF-8»"
    case .iso8859:
      "the file is in ISO 8859-6, or in the encoding of old Macs, and is not read: save it as «CSV UTF-8» and try again"
    case .garbled:
      "Arabic letters came to be signs such as «Ø§Ù„» or «ط§ظ„», because a program took the file for another encoding: take"
        + " it anew from where it comes, as «CSV UTF-8» or .xlsx"
    case .unknownEncoding:
      "the bytes here are neither UTF-8 nor UTF-16, nor Arabic words in Windows-1256; save the file as «CSV UTF-8» and try"
        + " again"
    }
  }
}
