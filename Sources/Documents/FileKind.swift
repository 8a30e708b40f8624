package import Foundation
import Tables

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
    } else if let names = FileKind.partNames(in: content), FileKind.isDocument(names) {
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

  /// The names of what a zip file holds, none of it unpacked; `nil` where the content is no whole one.
  private static func partNames(in content: Data) -> Set<String>? {
    guard content.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
    let archive = try? PackageArchive(content, budget: ReadingBudget(bytes: 0), isLoose: true)
    return (archive?.names.values).map(Set.init)
  }

  /// A document of Word without macros.
  private static func isDocument(_ names: Set<String>) -> Bool {
    names.isSuperset(of: ["[Content_Types].xml", "word/document.xml"])
      && !names.contains { $0.lowercased().hasSuffix("vbaproject.bin") }
  }
}
