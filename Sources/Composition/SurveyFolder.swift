import Foundation
package import Surveys
import Synchronization

/// The folder in which a charity writes its surveys, `KEY/VERSION.yaml`, beside `channels.yaml` and `departments.yaml`.
package struct SurveyFolder: SurveyDrafts {
  let path: String
  /// One writes at a time, so that nobody writes over what another one wrote since it was read.
  private static let writing = Mutex(())

  /// A folder, which may be missing where everything is published already.
  package init(_ path: String) { self.path = path }

  /// One file, wherever it lies, checked against the channels of this folder.
  package func draft(_ file: String) throws(Complaint) -> SurveyDraft {
    try draft(file, at: file, beside: described)
  }

  package func files() throws -> [SurveyDraft] {
    let described = try described
    return try names(in: path).flatMap { folder in
      try names(in: "\(path)/\(folder)").filter { $0.hasSuffix(".yaml") }.map { name in
        try draft("\(folder)/\(name)", at: "\(path)/\(folder)/\(name)", beside: described)
      }
    }
  }

  /// The files of which not even the name of a survey, a channel or a department can be read, by their paths in the
  /// folder.
  var unreadable: [String] {
    let files = names(in: path).flatMap { folder in
      names(in: "\(path)/\(folder)").filter { $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }
    }
    let lost = files.filter { file in
      guard let text = try? Files.text("\(path)/\(file)") else { return true }
      return SurveyDocument(source: text, file: file).name == nil
    }
    let around = (try? described)?.findings.map(\.file) ?? []
    let beside = ["channels.yaml", "departments.yaml"].filter { name in
      around.contains(name) || names(in: path).contains(name) && (try? Files.text("\(path)/\(name)")) == nil
    }
    return lost + beside
  }

  package func organisation() throws -> OrganisationSource? { try described == nil ? nil : Files.organisation(path) }

  package func keep(organisation: OrganisationSource) throws {
    try Files.write(organisation.channels, to: "\(path)/channels.yaml")
    try Files.write(organisation.departments, to: "\(path)/departments.yaml")
  }

  package func keep(_ source: String, as name: SurveyName, over old: String?) throws(DraftProblem) {
    try replacing(name, old) { file throws(Complaint) in
      do {
        try FileManager.default.createDirectory(
          atPath: "\(path)/\(name.key)", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      } catch {
        throw .input("\(file): its folder cannot be made: \(error.localizedDescription)")
      }
      try Files.write(source, to: file)
    }
  }

  package func discard(_ name: SurveyName, being old: String) throws(DraftProblem) {
    try replacing(name, old) { file throws(Complaint) in
      do {
        try FileManager.default.removeItem(atPath: file)
      } catch {
        throw .input("\(file): it cannot be removed: \(error.localizedDescription)")
      }
    }
  }

  package func mappings(of survey: String) throws -> [(name: String, text: String)] {
    guard SurveyName.accepts(key: survey) else { return [] }
    return try Files.mappings(of: survey, in: path).map { path, text in
      (URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent, text)
    }
  }

  package func keep(mapping source: String, as name: String, of survey: String) throws(DraftProblem) {
    let folder = "\(SurveyFolder.resolved(path))/\(survey)/mappings"
    let file = "\(folder)/\(name).yaml"
    guard SurveyName.accepts(key: survey), SurveyFolder.resolved(folder) == folder, SurveyFolder.resolved(file) == file
    else { throw .notWritable }
    let isKept = SurveyFolder.writing.withLock { _ in
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try Files.write(source, to: file)
        return true
      } catch {
        Complaint.note("\(error)")
        return false
      }
    }
    if !isKept { throw .notWritable }
  }

  /// Changes the file of a version, if it still is what it was and lies in this folder and nowhere else.
  private func replacing(
    _ name: SurveyName, _ old: String?, _ change: (String) throws(Complaint) -> Void
  ) throws(DraftProblem) {
    let home = SurveyFolder.resolved(path)
    let (folder, file) = ("\(home)/\(name.key)", "\(home)/\(name.file)")
    // Each by itself: of what is not there yet nothing is resolved.
    guard SurveyFolder.resolved(folder) == folder, SurveyFolder.resolved(file) == file else { throw .notWritable }
    let problem = SurveyFolder.writing.withLock { _ -> DraftProblem? in
      // What is there and cannot be read is not written over.
      let isThere = FileManager.default.fileExists(atPath: file)
      guard isThere == (old != nil), !isThere || (try? Files.text(file)) == old else { return .changedMeanwhile }
      do {
        try change(file)
        return nil
      } catch {
        Complaint.note("\(error)")
        return .notWritable
      }
    }
    if let problem { throw problem }
  }

  /// Where a path leads in truth.
  private static func resolved(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }

  /// Channels and departments with their mistakes; `nil` where neither file is there.
  private var described: (organisation: Organisation, findings: [SurveyFinding])? {
    get throws(Complaint) {
      guard !Set(names(in: path)).isDisjoint(with: ["channels.yaml", "departments.yaml"]) else { return nil }
      return try Files.organisationSource(path).read()
    }
  }

  private func draft(
    _ file: String, at path: String, beside described: (organisation: Organisation, findings: [SurveyFinding])?
  ) throws(Complaint) -> SurveyDraft {
    SurveyDraft(
      file: file, source: try Files.text(path), channels: described?.organisation.keys(of: .channel),
      around: described?.findings ?? [])
  }

  /// What a folder holds, in order; nothing where it is no folder.
  private func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? []
  }
}
