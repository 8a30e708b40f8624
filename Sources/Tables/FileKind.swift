import Foundation

/// What a file is by its first bytes, whatever its name.
enum FileKind {
  /// A zip file, in which a workbook may be.
  case package
  /// Anything that may be text.
  case text
  case foreign(ForeignFile)

  init(_ content: Data) {
    if content.starts(with: [0x50, 0x4B, 0x03, 0x04]) || content.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .package
    } else if let file = ForeignFile(magic: content) {
      self = .foreign(file)
    } else {
      self = .text
    }
  }
}

/// A kind of file that people hand over for a table, and that is none that can be read.
package enum ForeignFile: String, Equatable, Sendable, CaseIterable {
  /// Excel's own format before 2007.
  case oldWorkbook = "an old Excel workbook (.xls)"
  case encrypted = "a workbook with a password"
  case binaryWorkbook = "a binary Excel workbook (.xlsb)"
  case xmlWorkbook = "a workbook in the XML of Excel 2003"
  case flatDocument = "a flat OpenDocument spreadsheet (.fods)"
  case strictWorkbook = "a workbook in strict Open XML"
  case numbers = "an Apple Numbers document"
  case word = "a Word document"
  case presentation = "a presentation"
  case openText = "an OpenDocument text (.odt)"
  case pdf = "a PDF document"
  case html = "a web page, whatever its name says"
  case xml = "an XML file"
  case json = "a JSON file"
  case rtf = "a rich-text document"
  case sylk = "a SYLK file"
  case spss = "an SPSS file (.sav)"
  case picture = "a picture"
  case compressed = "a compressed file"
  case otherDocument = "an old Office document"

  /// What the first bytes of a file that is no text say; `nil` where they say nothing.
  init?(magic content: Data) {
    let magics: [(ForeignFile, [UInt8])] = [
      (.pdf, Array("%PDF".utf8)), (.rtf, Array("{\\rtf".utf8)), (.spss, Array("$FL2".utf8)),
      (.picture, [0x89, 0x50, 0x4E, 0x47]), (.picture, [0xFF, 0xD8, 0xFF]), (.picture, Array("GIF8".utf8)),
      (.compressed, [0x1F, 0x8B]), (.compressed, Array("Rar!".utf8)), (.compressed, [0x37, 0x7A, 0xBC, 0xAF]),
      (.oldWorkbook, [0x09, 0x08, 0x10, 0x00]), (.oldWorkbook, [0x09, 0x04, 0x06, 0x00]),
      (.oldWorkbook, [0x09, 0x02, 0x06, 0x00]), (.sylk, Array("ID;P".utf8)),
    ]
    if let found = magics.first(where: { content.starts(with: $0.1) }) {
      self = found.0
    } else if content.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = ForeignFile(compound: content)
    } else {
      return nil
    }
  }

  /// What a compound file of Office is, by the names of its streams.
  private init(compound content: Data) {
    func holds(_ name: String) -> Bool { content.range(of: Data(name.utf8.flatMap { [$0, 0] })) != nil }
    if holds("EncryptedPackage") {
      self = .encrypted
    } else if holds("WordDocument") {
      self = .word
    } else {
      self = holds("Workbook") || holds("Book") ? .oldWorkbook : .otherDocument
    }
  }

  /// What a text is by how it begins; `nil` for a table.
  init?(text: String) {
    let begin = text.unicodeScalars.prefix(4096).drop { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
    let words = String(String.UnicodeScalarView(begin)).lowercased()
    let pages = ["<!doctype html", "<html", "<table", "<meta", "<head", "<body", "<!--", "mime-version:"]
    if pages.contains(where: words.hasPrefix) {
      self = .html
    } else if words.hasPrefix("<?xml") {
      self =
        words.contains("urn:schemas-microsoft-com:office:spreadsheet") || words.contains("mso-application")
        ? .xmlWorkbook : words.contains("opendocument") ? .flatDocument : words.contains("<html") ? .html : .xml
    } else if words.hasPrefix("{\"") || words.hasPrefix("[{") || words.hasPrefix("{\n") || words.hasPrefix("{\r") {
      self = .json
    } else {
      return nil
    }
  }
}

extension ForeignFile: CustomStringConvertible {
  package var description: String { "this is \(rawValue); \(remedy)" }

  private var remedy: String {
    switch self {
    case .encrypted: "open it, take the password off, and save it as .xlsx or «CSV UTF-8»"
    case .compressed: "unpack it, and give the file inside"
    case .pdf, .picture, .word, .presentation, .openText, .rtf, .otherDocument:
      "give the table from which it was made, as .xlsx, .ods or «CSV UTF-8»"
    default: "open it in a spreadsheet program, and save it as .xlsx or «CSV UTF-8»"
    }
  }
}
