import NIOCore

/// The target that was meant by one that was sent; what needs no mending stays as it came.
package typealias TargetMending = @Sendable (String) -> String

/// The first line of a request where its target holds bytes of no ASCII or blanks, as some programs send what they
/// found in a message unescaped. The parser would refuse the line before the target could be mended.
enum FirstLine {
  /// The same bytes, with the target that was meant where it is another one than was sent.
  static func mended(_ bytes: ByteBuffer, by mend: TargetMending) -> ByteBuffer {
    let view = bytes.readableBytesView
    let blank = UInt8(ascii: " ")
    guard let end = view.firstIndex(of: UInt8(ascii: "\n")), let start = view[..<end].firstIndex(of: blank),
      let stop = view[..<end].lastIndex(of: blank), start + 1 < stop
    else { return bytes }
    let sent = view[start + 1..<stop]
    guard !sent.allSatisfy({ (0x21...0x7E).contains($0) }) else { return bytes }
    let target = String(decoding: sent, as: UTF8.self)
    let meant = mend(target)
    guard meant != target else { return bytes }
    var line = ByteBuffer(bytes: view[...start])
    line.writeString(meant)
    line.writeBytes(view[stop...])
    return line
  }
}
