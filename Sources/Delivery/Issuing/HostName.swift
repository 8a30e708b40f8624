import Foundation

/// The host of an address, as far as it tells by itself where it leads.
enum HostName: Equatable {
  /// This machine alone: `localhost`, 127.0.0.0/8, `::1`.
  case here
  /// No machine at all: `0.0.0.0`, `::`, and groups of receivers.
  case nowhere
  case elsewhere

  /// A name in ASCII, an IPv4 address of four numbers, or an IPv6 address in brackets or without; `nil` for anything else.
  init?(_ text: some StringProtocol) {
    let text = text.lowercased()
    let bare = text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
    if bare.contains(":") {
      guard let address = HostName.bytes(bare, AF_INET6, 16) else { return nil }
      self = HostName(version6: address)
    } else if bare == text, let last = HostName.labels(of: text)?.last {
      // A name that ends in a number is an IPv4 address to every browser, or an error.
      guard let first = last.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first),
        last.wholeMatch(of: /[0-9]+|0x[0-9a-f]*/) != nil
      else {
        self = last == "localhost" || text == "localhost.localdomain" ? .here : .elsewhere
        return
      }
      guard let address = HostName.bytes(text, AF_INET, 4) else { return nil }
      self = HostName(version4: address)
    } else {
      return nil
    }
  }

  private init(version4 address: [UInt8]) {
    switch address.first ?? 0 {
    case 127: self = .here
    case 0, 224...: self = .nowhere
    default: self = .elsewhere
    }
  }

  private init(version6 address: [UInt8]) {
    if address.starts(with: [UInt8](repeating: 0, count: 10) + [255, 255]) {
      self.init(version4: Array(address.suffix(4)))
    } else if address.dropLast().allSatisfy({ $0 == 0 }), address[15] < 2 {
      self = address[15] == 1 ? .here : .nowhere
    } else {
      self = address[0] == 255 ? .nowhere : .elsewhere
    }
  }

  /// The bytes of an address in its plain notation.
  private static func bytes(_ text: String, _ family: Int32, _ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    return inet_pton(family, text, &bytes) == 1 ? bytes : nil
  }

  /// The names between the dots: 1 to 63 letters, digits and hyphens each, no hyphen at either end, and such as begin
  /// with `xn--` stand for a name in another alphabet.
  private static func labels(of text: String) -> [Substring]? {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    let isName =
      text.utf8.count <= 253
      && labels.allSatisfy { label in
        label.wholeMatch(of: /[a-z0-9]|[a-z0-9][a-z0-9\-]{0,61}[a-z0-9]/) != nil
          && (!label.hasPrefix("xn--") || ForeignLabel.isOne(label.dropFirst(4)))
      }
    return isName ? labels : nil
  }
}
