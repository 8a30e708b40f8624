/// A mail taken apart (RFC 2046), within bounds that no report reaches: what lies beyond them is not read. Mails inside the
/// mail are not taken apart: what came back with a report may be anything.
struct MailReading {
  /// Of the whole mail, in bytes.
  static let mostBytes = 256 * 1024
  static let mostLines = 1000
  static let mostParts = 100
  static let mostDepth = 8

  /// A part that has none of its own.
  struct Leaf {
    let type: String
    let encoding: TransferEncoding
    let body: ArraySlice<UInt8>

    var isDeliveryStatus: Bool { ["message/delivery-status", "message/global-delivery-status"].contains(type) }
    /// Whether it is the mail that is told of, or the head of it.
    var isOriginal: Bool {
      ["message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers"].contains(type)
    }
    /// Its bytes as they were before they were encoded for the way.
    var content: ArraySlice<UInt8> { encoding.decoded(body) }
  }

  private(set) var head: MailHead
  private(set) var leaves: [Leaf] = []
  private var lines = MailReading.mostLines
  private var parts = MailReading.mostParts

  /// Takes a mail apart.
  init(_ bytes: [UInt8]) {
    var rest = bytes.prefix(MailReading.mostBytes)
    head = MailHead(from: &rest, lines: &lines)
    read(rest, under: head, depth: 0)
  }

  private mutating func read(_ body: ArraySlice<UInt8>, under head: MailHead, depth: Int) {
    let type = ContentType(head.value(of: "content-type"))
    guard type.name.hasPrefix("multipart/") else {
      leaves.append(Leaf(type: type.name, encoding: TransferEncoding(head), body: body))
      return
    }
    guard let boundary = type.boundary, depth < MailReading.mostDepth else { return }
    for var part in pieces(of: body, between: Array("--\(boundary)".utf8)) {
      let head = MailHead(from: &part, lines: &lines)
      read(part, under: head, depth: depth + 1)
    }
  }

  /// What stands between the lines that bound the parts. The break before such a line belongs to it, which matters to no
  /// reader here; a last part that was cut off ends where the bytes do.
  private mutating func pieces(of body: ArraySlice<UInt8>, between bound: [UInt8]) -> [ArraySlice<UInt8>] {
    var (pieces, start, rest) = ([ArraySlice<UInt8>](), Int?.none, body)
    while parts > 0 {
      let begin = rest.startIndex
      guard let line = MailHead.line(from: &rest) else { break }
      guard line.starts(with: bound) else { continue }
      let tail = line.dropFirst(bound.count)
      let isLast = tail.starts(with: "--".utf8)
      guard tail.dropFirst(isLast ? 2 : 0).allSatisfy(MailHead.isBlank) else { continue }
      if let start { pieces.append(body[start..<begin]) }
      guard !isLast else { return pieces }
      parts -= 1
      start = rest.startIndex
    }
    if let start { pieces.append(body[start...]) }
    return pieces
  }

  /// The heads that stand in a content, one behind the other, within what the whole mail may have.
  func blocks(of content: ArraySlice<UInt8>) -> [MailHead] {
    var (blocks, rest, lines) = ([MailHead](), content, lines)
    while lines > 0, !rest.isEmpty {
      let before = lines
      let block = MailHead(from: &rest, lines: &lines)
      if lines < before { blocks.append(block) }
    }
    return blocks
  }
}
