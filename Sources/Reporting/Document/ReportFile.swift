package import Foundation

/// A file beside a workbook.
package struct ReportFile: Equatable, Sendable {
  /// Letters of ASCII, without a folder.
  package let name: String
  /// Its bytes.
  package let content: Data

  /// A file with these bytes.
  init(name: String, content: Data) {
    self.name = name
    self.content = content
  }

  /// A text in UTF-8.
  init(name: String, text: String) { self.init(name: name, content: Data(text.utf8)) }
}
