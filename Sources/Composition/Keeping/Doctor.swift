import Access
import Delivery
import Foundation
import Invitations
import Storage
package import Upkeep

/// Looks a data folder over, as whoever keeps it would every week.
package struct Doctor {
  let folder: String
  let base: String
  let machine: Machine

  /// A doctor for a folder whose links lead to an address, on a machine.
  package init(folder: String, base: String, on machine: Machine = Machine()) {
    self.folder = folder
    self.base = base
    self.machine = machine
  }

  /// Everything. Cost: that of an audit, and as long as others take to answer.
  package func look() async throws -> [Diagnosis] {
    let named = try DatabasePlace.named(for: folder)
    if let complaint = named.contradiction(in: folder) { throw complaint }
    if case .file(let path) = named, !FileManager.default.fileExists(atPath: path) {
      return [.noDatabase(folder: folder)]
    }
    let place = [rights, space] + log + folders + leftovers
    let workspace: Workspace
    do {
      workspace = try await Workspace.open(folder, for: .audit)
    } catch StorageProblem.newer(let version, let known) {
      return place + [.newer(version: version, known: known)]
    } catch {
      guard let complaint = Complaint(error) else { throw error }
      return place + [.unopened(complaint.lines.joined(separator: " "))]
    }
    return try await place + records(workspace) + keys(workspace) + house(workspace) + people(workspace) + beyond()
  }

  /// What can be seen at once in a house that is open: all but what an audit reads.
  /// - Parameter slow: what others were asked a moment ago.
  func glance(at workspace: Workspace, _ slow: SlowLooks) async throws -> [Diagnosis] {
    try await [rights, space] + log + folders + leftovers + keys(workspace) + house(workspace) + people(workspace)
      + slow.found(by: self, within: machine.patience)
  }

  /// What can come about by itself while nobody does anything: no table is counted for it.
  func watch(over workspace: Workspace, _ slow: SlowLooks) async throws -> [Diagnosis] {
    try await [rights, space] + log + folders + house(workspace) + slow.found(by: self, within: .seconds(60))
  }

  private func house(_ workspace: Workspace) async throws -> [Diagnosis] {
    try await [layout, clock(workspace), backup] + drill + [worker] + release + [link(workspace)] + messages(workspace)
  }

  /// That nobody but its owner may look into it.
  private var rights: Diagnosis {
    let mode = (try? FileManager.default.attributesOfItem(atPath: folder))?[.posixPermissions] as? Int ?? 0
    return mode & 0o077 == 0 ? .closedFolder(folder) : .openFolder(folder)
  }

  private var space: Diagnosis {
    guard let free = machine.free(folder).map({ $0 >> 20 }) else { return .unknownRoom }
    return free < 512 ? .littleRoom(mebibytes: free) : .room(mebibytes: free)
  }

  /// A server empties the log every half a minute; a command leaves what it wrote.
  private static let longestLog = 64

  private var log: [Diagnosis] {
    let attributes = try? FileManager.default.attributesOfItem(atPath: "\(folder)/rida.sqlite-wal")
    let size = (attributes?[.size] as? Int ?? 0) >> 20
    return size < Doctor.longestLog ? [] : [.longLog(mebibytes: size)]
  }

  /// Folders in which the program keeps what it makes; one that is not there yet is made.
  private var folders: [Diagnosis] {
    ["\(folder)/documents", "\(folder)/reports", Places.copies(of: folder)].filter { path in
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return false }
      return !isFolder.boolValue || access(path, W_OK | X_OK) != 0
    }.map(Diagnosis.unwritable)
  }

  private var leftovers: [Diagnosis] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let left = names.filter { $0.hasSuffix(".draft") || $0 == "restoring" }.sorted()
    return left.isEmpty ? [] : [.leftovers(left)]
  }

  private func records(_ workspace: Workspace) async throws -> [Diagnosis] {
    let findings = try await SQLAudit(workspace.database).everything(keys: workspace.keys.keys())
    let missing = try await ArchivedFiles.missing(of: workspace.database, in: [folder])
    let files: [Diagnosis] = missing == 0 ? [] : [.missingFiles(missing)]
    return findings.isEmpty ? [.wholeRecords] + files : files + findings.map(Diagnosis.changed)
  }

  private func keys(_ workspace: Workspace) async throws -> [Diagnosis] {
    let findings = try await workspace.keyFindings(asOf: workspace.today)
    return findings.isEmpty ? [.wholeKeys] : findings.map(Diagnosis.key)
  }

  private var layout: Diagnosis {
    Places.keys(of: folder).isOneCopyEnough ? .keysTogether(folder: folder) : .keysApart
  }

  private func clock(_ workspace: Workspace) -> Diagnosis {
    let (shown, taken) = (Clock.today(in: workspace.zone), workspace.today)
    return shown == taken ? .clock(taken) : .wrongClock(shown: shown, taken: taken)
  }

  private var backup: Diagnosis {
    guard let days = TimeMark.backup.days(in: folder, now: machine.seconds()) else { return .noBackup }
    return days > KeptCopy.goodFor ? .oldBackup(days: days) : .backup(days: days)
  }

  private var drill: [Diagnosis] {
    guard let last = DrillNotes.last(in: folder) else {
      return TimeMark.backup.seconds(in: folder, now: machine.seconds()) == nil ? [] : [.noDrill]
    }
    if last.outcome.isFailure { return [.failedDrill(last.name)] }
    guard let sound = last.soundAt else { return [.noDrill] }
    let days = max(0, machine.seconds() - sound) / 86_400
    return [days > DrillNote.goodFor ? .oldDrill(days: days) : .drill(days: days)]
  }

  /// The worker looks once an hour.
  private var worker: Diagnosis {
    let now = machine.seconds()
    guard let hours = TimeMark.work.seconds(in: folder, now: now).map({ (now - $0) / 3600 }) else { return .noWorker }
    return hours > 2 ? .idleWorker(hours: hours) : .worker(hours: hours)
  }

  /// A worker that lives releases at least once a day.
  private var release: [Diagnosis] {
    let now = machine.seconds()
    guard case .worker = worker, let last = ReleaseNotes.last(in: folder)?.at else { return [] }
    let hours = (now - last) / 3600
    return hours > 30 ? [.lateRelease(hours: hours)] : []
  }

  private func link(_ workspace: Workspace) async throws -> Diagnosis {
    let host = URL(string: base)?.host ?? ""
    guard host.hasPrefix("127.") || ["localhost", "::1", "0.0.0.0", ""].contains(host) else { return .link(base) }
    return .deafLink(base, isSent: try await !workspace.invitations.rounds(openOn: workspace.today).isEmpty)
  }
}
