import Accountability
import ArgumentParser
import Composition
import Foundation
import Surveys

/// Writes one folder for an auditor.
struct EvidenceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Write one folder that shows an auditor what was found and done in a period.",
    discussion: """
      Policy, documents, questionnaires, sealed reports, fieldwork, actions with their effect, targets, the public page, \
      proof of erasing, approvals, the audit and privacy notices, with a checklist that names what is missing and the \
      SHA-256 of each file. The same data give the same bytes again, on whatever day.
      """)

  @OptionGroup var settings: Settings
  @OptionGroup var house: HouseOptions
  @ArgumentParser.Option(help: "The period, such as 2026Q3.") var period: String
  @ArgumentParser.Option(
    help: "The folder to write: an empty one, or one that this command wrote.", completion: .directory)
  var out: String
  @ArgumentParser.Option(help: "The file of the approved policy, which is put in.", completion: .file())
  var policy: String?

  func validate() throws {
    guard Period(period) != nil else {
      throw ValidationError("‘\(period)’ is no period; write it as 2026Q3, 2026-07 or 2026")
    }
  }

  func run() async throws {
    guard let period = Period(period) else { return }
    CommandMemory.keepTogether()
    let policy = try policy.map { (($0 as NSString).lastPathComponent, try content($0)) }
    let workspace = try await Workspace.open(settings.data, for: .audit)
    let evidence = try await EvidenceFolder(
      of: workspace, on: period, try await house.facts(of: workspace), policy: policy)
    try refuseStrangers(besides: evidence.files)
    try write(evidence.files)
    print("\(out) holds the evidence of \(period): \(evidence.files.count) files. Begin with checklist.ar.html.")
    for item in EvidenceItem.allCases {
      let state = evidence.checklist.state(of: item)
      if state != .met { print("\(state.rawValue): \(item.rawValue). \(item.name)") }
    }
  }

  /// Its error has no type: the compiler ends itself when it optimises a typed one into an asynchronous command.
  private func content(_ path: String) throws -> Data { try Files.content(path) }

  private func write(_ files: [EvidenceFile]) throws {
    for file in files {
      let path = "\(out)/\(file.path)"
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try Files.write(file.content, to: path)
    }
  }

  /// A file that the manifest does not name would pass for evidence.
  private func refuseStrangers(besides files: [EvidenceFile]) throws {
    let known = Set(files.map(\.path))
    let names = (FileManager.default.enumerator(atPath: out)?.compactMap { $0 as? String } ?? []).filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(out)/\(name)", isDirectory: &isFolder) && !isFolder.boolValue
    }
    let strangers = names.filter { !known.contains($0) }.sorted()
    guard strangers.isEmpty else {
      throw Complaint.input(
        strangers.map { "\(out)/\($0): it is none of the evidence" } + ["Nothing was written; name an empty folder."])
    }
  }
}
