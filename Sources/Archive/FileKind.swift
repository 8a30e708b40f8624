package import Foundation

/// The kinds of files that the charity keeps: a closed list, told apart by their first bytes and never by their names.
package enum FileKind: String, Sendable, CaseIterable {
  case pdf, docx, jpg, png

  /// What a content is; `nil` for anything that is not kept.
  package init?(of content: Data) {
    if content.starts(with: "%PDF-".utf8) {
      self = .pdf
    } else if content.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if content.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpg
    } else if let names = ZipDirectory.names(in: content), FileKind.isDocument(names) {
      self = .docx
    } else {
      return nil
    }
  }

  /// As `Content-Type` says it.
  package var mediaType: String {
    switch self {
    case .pdf: "application/pdf"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .jpg: "image/jpeg"
    case .png: "image/png"
    }
  }

  /// A document of Word without macros.
  private static func isDocument(_ names: [String]) -> Bool {
    names.contains("[Content_Types].xml") && names.contains("word/document.xml")
      && !names.contains { $0.lowercased().hasSuffix("vbaproject.bin") }
  }
}

/// The directory at the end of a ZIP archive (APPNOTE 6.3.10, 4.3.12 and 4.3.16), read without unpacking anything.
enum ZipDirectory {
  /// The names of what it holds; `nil` where the content is no whole archive.
  static func names(in content: Data) -> [String]? {
    let bytes = [UInt8](content)
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), let end = end(of: bytes),
      let count = number(bytes, at: end + 10, width: 2), var place = number(bytes, at: end + 16, width: 4)
    else { return nil }
    var names: [String] = []
    for _ in 0..<count {
      guard number(bytes, at: place, width: 4) == 0x0201_4B50, let name = number(bytes, at: place + 28, width: 2),
        let extra = number(bytes, at: place + 30, width: 2), let comment = number(bytes, at: place + 32, width: 2),
        place + 46 + name <= bytes.count
      else { return nil }
      names.append(String(decoding: bytes[place + 46..<place + 46 + name], as: UTF8.self))
      place += 46 + name + extra + comment
    }
    return names
  }

  /// Where the end record stands; behind it comes a comment of at most 65,535 bytes.
  private static func end(of bytes: [UInt8]) -> Int? {
    let last = bytes.count - 22
    guard last >= 0 else { return nil }
    return stride(from: last, through: max(0, last - 65_535), by: -1).first {
      number(bytes, at: $0, width: 4) == 0x0605_4B50
    }
  }

  /// A number with its lowest byte first.
  private static func number(_ bytes: [UInt8], at place: Int, width: Int) -> Int? {
    guard place >= 0, place + width <= bytes.count else { return nil }
    return (0..<width).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}
