package import Access
import Ballots
import Foundation
import Storage
package import Upkeep

/// Keeps copies in a folder of the data folder, or where the environment says.
package struct CopyKeeper: CopyDesk {
  let workspace: Workspace
  let folder: String
  /// What ends the service, so that a copy takes its place; `nil` for a command.
  let restart: ServerRestart?

  /// Left free beside a copy: answers are refused when the disk is full.
  private static let reserve = 64 << 20

  /// Copies of a house.
  package init(_ workspace: Workspace, restart: ServerRestart? = nil) {
    self.workspace = workspace
    self.restart = restart
    folder = Places.copies(of: workspace.folder)
  }

  /// Copies of a house in a folder of their own.
  init(_ workspace: Workspace, in folder: String) {
    self.workspace = workspace
    self.folder = folder
    restart = nil
  }

  package func copies() -> [KeptCopy] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter(CopyKeeper.isName).compactMap(copy(named:)).sorted { ($0.at, $0.name) > ($1.at, $1.name) }
  }

  package func copy() async throws(CopyProblem) -> KeptCopy { try await copy(sparing: nil) }

  /// Makes one, and removes the oldest beyond `KeptCopy.most`, but never one that is still needed.
  func copy(sparing needed: String?) async throws(CopyProblem) -> KeptCopy {
    sweep()
    let name = CopyKeeper.name(at: Clock.seconds, in: workspace.zone)
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .unwritable
    }
    try room(for: houseSize)
    guard (try? await workspace.copy(to: "\(folder)/\(name)")) != nil, let copy = copy(named: name) else {
      throw .unwritable
    }
    for old in copies().dropFirst(KeptCopy.most) where old.name != needed { try remove(old.name) }
    return copy
  }

  package func drill(_ name: String) async -> DrillReport {
    let report = await tried(name)
    switch report.end {
    case .found, .unusable, .unlike, .newer, .foreign: note(report)
    case .untried, .cutOff: break
    }
    // A trial that is ended with the service says nothing of the copy.
    // One that could not be made takes nothing back that an earlier one found.
    let isMoot = [.untried, .cutOff].contains(report.outcome) && lastDrill?.outcome.isFailure == true
    if copies().first?.name == name, !isMoot, !Task.isCancelled { DrillNotes.keep(report, in: workspace.folder) }
    return report
  }

  package func present() async throws -> CopyContents { try await SQLRestored(workspace.database).contents() }

  package func check(_ order: GraveOrder) async throws(CopyProblem) {
    if workspace.place.isServer { throw .onServer }
    guard let copy = copy(named: order.subject) else { throw .unknown }
    guard copy.restoring == order else { throw .untried }
    let digest: String
    do { digest = try OwnCopy.digest(of: "\(folder)/\(copy.name)") } catch { throw .unwritable }
    if digest != order.mark { throw .untried }
  }

  package func restore(_ word: RestoreWord) async throws(CopyProblem) {
    try await check(word.order)
    guard let restart else { throw .unwritable }
    restart.ask(restoring: word)
  }

  package var bringsKeys: Bool { KeyRecovery.key(in: workspace.folder) != nil }

  package var restored: RestoreEnd? { restart?.restored }

  package func remove(_ name: String) throws(CopyProblem) {
    guard copy(named: name) != nil else { throw .unknown }
    for suffix in [".check", ".files", ""] {
      let path = "\(folder)/\(name)\(suffix)"
      guard FileManager.default.fileExists(atPath: path) else { continue }
      do { try FileManager.default.removeItem(atPath: path) } catch { throw .unwritable }
    }
  }

  package func files(of name: String) throws(CopyProblem) -> [(path: String, name: String, size: Int)] {
    guard copy(named: name) != nil else { throw .unknown }
    let beside = ArchivedFiles.folders.flatMap { place in
      ((try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name).files/\(place)")) ?? []).sorted()
        .map { "\(name).files/\(place)/\($0)" }
    }
    let written = WrittenFiles.names(in: "\(folder)/\(name).files").map { "\(name).files/\($0)" }
    let keys = ["\(name).files/\(KeyRecovery.name)"].filter {
      FileManager.default.fileExists(atPath: "\(folder)/\($0)")
    }
    let stated = ["\(name).files/\(CopyKeeper.statement)"].filter {
      FileManager.default.fileExists(atPath: "\(folder)/\($0)")
    }
    return ([name] + stated + beside + written + keys).map {
      ("\(folder)/\($0)", $0, CopyKeeper.size(of: folder, [$0]))
    }
  }

  private func copy(named name: String) -> KeptCopy? {
    let path = "\(folder)/\(name)"
    guard let made = CopyKeeper.moment(of: name), FileManager.default.fileExists(atPath: path) else { return nil }
    let check = FileManager.default.contents(atPath: "\(path).check")
      .flatMap { try? JSONDecoder().decode(KeptCopy.Check.self, from: $0) }
    return KeptCopy(
      name: name, at: made, size: CopyKeeper.size(of: folder, [name, "\(name).files"]),
      check: check)
  }

  /// Puts a copy back into a folder of its own, which is removed whatever happens.
  private func tried(_ name: String) async -> DrillReport {
    func ended(_ end: DrillReport.End) -> DrillReport { DrillReport(name: name, at: Clock.seconds, end: end) }
    guard copy(named: name) != nil else { return ended(.untried(.unknown)) }
    let file = "\(folder)/\(name)"
    guard let scratch = try? ScratchFolder(CopyKeeper.place(in: folder)) else { return ended(.untried(.busy)) }
    defer { scratch.remove() }
    do {
      // It is there twice while it is brought up to date.
      try room(for: 2 * CopyKeeper.size(of: folder, [name]))
      let read = try await HouseKeeper.within(HouseKeeper.patience) { [keys = DrillKeys(workspace.keys)] in
        try await ReadBack(file, folder: scratch.path, keys: keys)
      }
      guard let read else { return ended(.cutOff) }
      let house = try await SQLRestored(workspace.database).house()
      guard read.house == house else { return ended(.foreign) }
      let isSound = read.findings.isEmpty && read.missingFiles == 0
      guard !isSound || read.isAsStated else { return ended(.unlike) }
      return DrillReport(
        name: name, at: Clock.seconds, end: .found(read.findings), missingFiles: read.missingFiles,
        digest: isSound ? read.digest : nil, contents: isSound ? read.contents : nil)
    } catch let problem as CopyProblem {
      return ended(.untried(problem))
    } catch let complaint as Complaint {
      return ended(complaint.code == 75 ? .untried(.unwritable) : .unusable)
    } catch StorageProblem.newer {
      return ended(.newer)
    } catch StorageProblem.keyFile, StorageProblem.keyLost, StorageProblem.unwritable {
      return ended(.untried(.unwritable))
    } catch {
      return ended(error is StorageProblem ? .unusable : .untried(.unwritable))
    }
  }

  private func note(_ report: DrillReport) {
    let check = KeptCopy.Check(
      at: report.at, isSound: report.isSound, digest: report.digest, contents: report.contents)
    guard let content = try? JSONEncoder().encode(check) else { return }
    try? content.write(to: URL(fileURLWithPath: "\(folder)/\(report.name).check"), options: .atomic)
  }

  /// Bytes of all that a copy of the house holds, about.
  var houseSize: Int {
    get throws(CopyProblem) {
      let size: Int
      do { size = try workspace.size } catch { throw .unwritable }
      return size + CopyKeeper.size(of: workspace.folder, ArchivedFiles.folders + WrittenFiles.folders)
    }
  }

  func room(for needed: Int) throws(CopyProblem) { try CopyKeeper.room(for: needed, at: folder) }

  /// That the disk of a folder has so many bytes left, and some besides.
  static func room(for needed: Int, at folder: String) throws(CopyProblem) {
    guard let free = DiskRoom.free(at: folder) else { return }
    guard free - CopyKeeper.reserve < needed else { return }
    let (whole, isMore) = needed.addingReportingOverflow(CopyKeeper.reserve)
    throw .noRoom(needed: isMore ? .max : whole, free: free)
  }

  /// Bytes of files, and of all that folders hold.
  private static func size(of place: String, _ names: [String]) -> Int {
    names.reduce(0) { sum, name in
      let path = "\(place)/\(name)"
      let inside = FileManager.default.subpaths(atPath: path)?.map { "\(path)/\($0)" } ?? []
      return ([path] + inside).reduce(sum) { sum, path in
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard attributes?[.type] as? FileAttributeType == .typeRegular else { return sum }
        return sum + (attributes?[.size] as? Int ?? 0)
      }
    }
  }
}
