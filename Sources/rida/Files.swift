import Foundation
import Surveys

/// Reads and writes the files that a person names, with errors that say which.
enum Files {
  /// The text of a file in UTF-8.
  static func text(_ path: String) throws(Complaint) -> String {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw .input("\(path): there is no such file, or it cannot be read")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .input("\(path): this is not UTF-8; save the file as «CSV UTF-8» and try again")
    }
    return text
  }

  /// Writes a text whole or not at all, readable by its owner alone.
  static func write(_ text: String, to path: String) throws(Complaint) { try write(Data(text.utf8), to: path) }

  /// Writes a content whole or not at all, readable by its owner alone.
  static func write(_ content: Data, to path: String) throws(Complaint) {
    do {
      try content.write(to: URL(fileURLWithPath: path), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      throw .input("\(path): it cannot be written: \(error.localizedDescription)")
    }
  }

  /// Channels and departments of a surveys folder, checked.
  static func organisation(_ folder: String) throws(Complaint) -> OrganisationSource {
    let source = try organisationSource(folder)
    let findings = source.read().findings
    guard findings.isEmpty else { throw .input(findings.map { "\(folder)/\($0)" }) }
    return source
  }

  /// Channels and departments of a surveys folder, as they are written.
  static func organisationSource(_ folder: String) throws(Complaint) -> OrganisationSource {
    OrganisationSource(
      channels: try text("\(folder)/channels.yaml"), departments: try text("\(folder)/departments.yaml"))
  }
}
