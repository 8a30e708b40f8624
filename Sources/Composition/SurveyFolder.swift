import Foundation
package import Surveys

/// The folder in which a charity writes its surveys, `KEY/VERSION.yaml`, beside `channels.yaml` and `departments.yaml`.
package struct SurveyFolder: SurveyDrafts {
  let path: String

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

  package func organisation() throws -> OrganisationSource? { try described == nil ? nil : Files.organisation(path) }

  package func keep(organisation: OrganisationSource) throws {
    try Files.write(organisation.channels, to: "\(path)/channels.yaml")
    try Files.write(organisation.departments, to: "\(path)/departments.yaml")
  }

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
