import Foundation
import Surveys

/// The folder in which a charity writes its surveys, `KEY/VERSION.yaml`, beside `channels.yaml` and `departments.yaml`.
struct SurveyFolder: SurveyDrafts {
  let path: String

  /// A folder, which may be missing where everything is published already.
  init(_ path: String) { self.path = path }

  /// One file, wherever it lies, checked against the channels of this folder.
  func draft(_ file: String) throws(Complaint) -> SurveyDraft {
    SurveyDraft(file: file, source: try Files.text(file), channels: channels)
  }

  func files() throws -> [SurveyDraft] {
    let channels = channels
    return try names(in: path).flatMap { folder in
      try names(in: "\(path)/\(folder)").filter { $0.hasSuffix(".yaml") }.map { name in
        SurveyDraft(file: "\(folder)/\(name)", source: try Files.text("\(path)/\(folder)/\(name)"), channels: channels)
      }
    }
  }

  func organisation() throws -> OrganisationSource? { try? Files.organisation(path) }

  private var channels: [String]? { try? Files.organisation(path).read().organisation.keys(of: .channel) }

  /// What a folder holds, in order; nothing where it is no folder.
  private func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? []
  }
}
