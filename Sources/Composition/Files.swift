package import Foundation
package import Surveys
package import Tables

/// Reads and writes the files that a person names, with errors that say which.
package enum Files {
  /// The bytes of a file.
  package static func content(_ path: String) throws(Complaint) -> Data {
    guard let content = FileManager.default.contents(atPath: path) else {
      throw .input("\(path): there is no such file, or it cannot be read")
    }
    return content
  }

  /// The text of a file in any encoding that offices write; one that had to be guessed is told.
  package static func text(_ path: String) throws(Complaint) -> String {
    let plain: PlainText
    do {
      plain = try PlainText([UInt8](try content(path)))
    } catch let problem as TextProblem {
      throw .input("\(path):\(problem.line): \(problem)")
    } catch {
      throw .input("\(path): there is no such file, or it cannot be read")
    }
    if plain.encoding == .windows1256 { Complaint.note("\(path): \(TableForm.Note.windows1256)") }
    return plain.text
  }

  /// The table of a file, with what is to be told of it told.
  package static func table(_ path: String) throws(Complaint) -> Table {
    let content = try content(path)
    do {
      let table = try Table(content)
      for note in table.form.notes { Complaint.note("\(path): \(note)") }
      return table
    } catch {
      throw .input("\(path):\(error)")
    }
  }

  /// Writes a text to a file that is not there yet, readable by its owner alone.
  package static func writeAnew(_ text: String, to path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Complaint.input("\(path): it is there already, and is not written over; name another file")
    }
    try write(text, to: path)
  }

  /// Writes a text whole or not at all, readable by its owner alone.
  package static func write(_ text: String, to path: String) throws(Complaint) { try write(Data(text.utf8), to: path) }

  /// Writes a content whole or not at all, readable by its owner alone.
  package static func write(_ content: Data, to path: String) throws(Complaint) {
    do {
      try content.write(to: URL(fileURLWithPath: path), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      throw .input("\(path): it cannot be written: \(error.localizedDescription)")
    }
  }

  /// The mappings that stand beside a survey, by their paths, in order.
  package static func mappings(of survey: String, in folder: String) throws -> [(path: String, text: String)] {
    let home = "\(folder)/\(survey)/mappings"
    guard FileManager.default.fileExists(atPath: home) else { return [] }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: home) else {
      throw Complaint.input("\(home): it cannot be read")
    }
    var mappings: [(path: String, text: String)] = []
    for name in names.sorted() where name.hasSuffix(".yaml") {
      mappings.append(("\(home)/\(name)", try text("\(home)/\(name)")))
    }
    return mappings
  }

  /// Channels and departments of a surveys folder, checked.
  package static func organisation(_ folder: String) throws(Complaint) -> OrganisationSource {
    let source = try organisationSource(folder)
    let findings = source.read().findings
    guard findings.isEmpty else { throw .input(findings.map { "\(folder)/\($0)" }) }
    return source
  }

  /// Channels and departments of a surveys folder, as they are written.
  package static func organisationSource(_ folder: String) throws(Complaint) -> OrganisationSource {
    OrganisationSource(
      channels: try text("\(folder)/channels.yaml"), departments: try text("\(folder)/departments.yaml"))
  }
}
