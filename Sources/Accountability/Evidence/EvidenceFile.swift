import Crypto
package import Foundation
import Numerals

/// One file of the evidence.
package struct EvidenceFile: Equatable, Sendable {
  /// Where it lies in the folder, such as `reports/board-2026Q3-ar.xlsx`.
  package let path: String
  package let content: Data

  /// A file.
  package init(_ path: String, _ content: Data) {
    self.path = path
    self.content = content
  }

  /// A text.
  init(_ path: String, text: String) { self.init(path, Data(text.utf8)) }

  /// SHA-256, in hexadecimal digits.
  var sum: String { Data(SHA256.hash(data: content)).hexadecimal }
}
