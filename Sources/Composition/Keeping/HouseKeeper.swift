import Access
import Ballots
import Foundation
import Surveys
package import Upkeep

/// What the site does with the whole house on the word of whoever keeps it: the same as the command line does.
package struct HouseKeeper: HouseLooks, ReleaseDesk {
  let workspace: Workspace
  let base: String
  let machine: Machine
  private let slow = SlowLooks()

  /// For how long an audit or a drill may read.
  static let patience = Duration.seconds(600)

  /// A keeper of a house whose links lead to an address.
  /// - Parameter machine: the machine, and with what the house is run on it.
  package init(_ workspace: Workspace, base: String, on machine: Machine = Machine()) {
    self.workspace = workspace
    self.base = base
    self.machine = machine
  }

  package func state() async throws -> ServiceState {
    let folder = workspace.folder
    return ServiceState(
      version: Version.present, size: try workspace.size,
      diagnoses: try await doctor.glance(at: workspace, slow),
      workedAt: TimeMark.work.seconds(in: folder, now: Clock.seconds),
      copiedAt: TimeMark.backup.seconds(in: folder, now: Clock.seconds), release: lastRelease(),
      alerted: machine.carriers.alerts.count, drill: DrillNotes.last(in: folder))
  }

  private var doctor: Doctor { Doctor(folder: workspace.folder, base: base, on: machine) }

  /// What is to be mended of all that can come about by itself.
  package func faults() async throws -> [Diagnosis] {
    try await doctor.watch(over: workspace, slow).filter(\.grade.isFault)
  }

  package func audit() async -> AuditReport {
    do {
      let audit = try await HouseKeeper.within(HouseKeeper.patience) { [workspace] in
        let audit = try await workspace.audit()
        let missing = try await ArchivedFiles.missing(of: workspace.database, in: [workspace.folder])
        return (audit, missing)
      }
      guard let (audit, missing) = audit else { return AuditReport(at: Clock.seconds, end: .cutOff) }
      return AuditReport(
        at: Clock.seconds, end: .found(audit.findings), missingFiles: missing, head: audit.newest, older: audit.older)
    } catch {
      return AuditReport(at: Clock.seconds, end: .failed)
    }
  }

  package func release() async throws -> ReleaseNote {
    let report = try await workspace.releaseDue()
    try await workspace.endCampaigns(today: workspace.today)
    return ReleaseNote(report, at: Clock.seconds)
  }

  package func lastRelease() -> ReleaseNote? { ReleaseNotes.last(in: workspace.folder) }

  /// What work returns, or `nil` where it takes longer; it is then cancelled, and its reading interrupted.
  static func within<Value: Sendable>(
    _ limit: Duration, _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value? {
    try await withThrowingTaskGroup(of: Value?.self) { group in
      group.addTask { try await work() }
      group.addTask {
        try await Task.sleep(for: limit)
        return nil
      }
      defer { group.cancelAll() }
      return try await group.next() ?? nil
    }
  }
}
