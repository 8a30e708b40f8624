import Numerals

/// How the bytes of a part were written for the way (RFC 2045, 6).
enum TransferEncoding {
  case plain, base64, quotedPrintable

  /// The encoding that a head tells; one that is missing or unknown changes nothing.
  init(_ head: MailHead) {
    switch head.value(of: "content-transfer-encoding")?.lowercased() {
    case "base64": self = .base64
    case "quoted-printable": self = .quotedPrintable
    default: self = .plain
    }
  }

  /// The bytes as they were. What is damaged on the way leaves what can be read.
  func decoded(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    switch self {
    case .plain: body
    case .base64: TransferEncoding.base64(body)
    case .quotedPrintable: TransferEncoding.quotedPrintable(body)
    }
  }

  /// Signs outside the alphabet are passed over, as the standard wants it.
  private static func base64(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var (bytes, bits, held) = ([UInt8](), 0, 0)
    for sign in body {
      guard sign != UInt8(ascii: "=") else { break }
      guard let value = value(of: sign) else { continue }
      (held, bits) = ((held << 6 | value) & 0xFFFF, bits + 6)
      guard bits >= 8 else { continue }
      bits -= 8
      bytes.append(UInt8(truncatingIfNeeded: held >> bits))
    }
    return bytes[...]
  }

  private static func value(of sign: UInt8) -> Int? {
    switch sign {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(sign - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(sign - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(sign - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }

  /// `=3D` is a byte, and `=` at the end of a line joins it with the next one.
  private static func quotedPrintable(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var (bytes, rest) = ([UInt8](), body)
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "=") else {
        bytes.append(byte)
        continue
      }
      let next = rest.prefix(2)
      if next.count == 2, let pair = [UInt8](hexadecimal: String(decoding: next, as: UTF8.self)) {
        bytes += pair
        rest = rest.dropFirst(2)
      } else if next.first == MailHead.newline || next.elementsEqual("\r\n".utf8) {
        _ = MailHead.line(from: &rest)
      } else {
        bytes.append(byte)
      }
    }
    return bytes[...]
  }
}
