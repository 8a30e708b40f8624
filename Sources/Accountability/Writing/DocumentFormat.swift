package import Foundation
package import Surveys

/// How a document of this room is written.
package enum DocumentFormat: String, CaseIterable, Sendable {
  case text, html, json
}

/// Something that is handed out as a document to read and as a record for programs.
package protocol Handout: Encodable, Sendable {
  /// What a person reads.
  func document(in language: Language) -> PlainDocument
}

extension Handout {
  /// The content of a file in a format.
  package func content(_ format: DocumentFormat, in language: Language) throws -> Data {
    switch format {
    case .text: Data(document(in: language).text.utf8)
    case .html: Data(document(in: language).html.utf8)
    case .json: try json()
    }
  }

  /// With sorted keys, so that the same facts give the same bytes; ends with a line's end.
  private func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data("\n".utf8)
  }
}
