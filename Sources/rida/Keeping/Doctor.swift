import Access
import Composition
import Delivery
import Foundation
import Invitations
import Storage
import Surveys

/// Looks a data folder over, as whoever keeps it would every week.
struct Doctor {
  let folder: String
  let base: String

  /// Everything that was looked at.
  func look() async throws -> [Diagnosis] {
    guard FileManager.default.fileExists(atPath: "\(folder)/rida.sqlite") else {
      return [.setup("there is no database in \(folder)", cure: "make one with ‘rida init’, or restore a backup")]
    }
    let place = [rights, space] + leftovers
    let workspace: Workspace
    do {
      workspace = try await Workspace.open(folder, for: .audit)
    } catch {
      guard let complaint = Complaint(error) else { throw error }
      return place + [.fault(78, complaint.lines.joined(separator: " "), cure: "rida restore FILE --replace")]
    }
    return try await place + records(workspace) + keys(workspace) + [
      layout(workspace), clock(workspace), backup, link(workspace),
    ]
  }

  /// That nobody but its owner may look into it.
  private var rights: Diagnosis {
    let mode = (try? FileManager.default.attributesOfItem(atPath: folder))?[.posixPermissions] as? Int ?? 0
    guard mode & 0o077 != 0 else { return .fine("only its owner may look into \(folder)") }
    return .setup("others than its owner may look into \(folder)", cure: "chmod 700 \(folder)")
  }

  private var space: Diagnosis {
    var disk = statvfs()
    guard statvfs(folder, &disk) == 0 else { return .note("how much room the disk has is not known") }
    let free = Int(clamping: disk.f_bavail.multipliedReportingOverflow(by: .init(disk.f_frsize)).partialValue) >> 20
    guard free < 512 else { return .fine("the disk has room: \(free) MiB") }
    return .setup("the disk has only \(free) MiB left", cure: "make room: answers are refused when it is full")
  }

  /// What commands that were cut off left behind.
  private var leftovers: [Diagnosis] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let left = names.filter { $0.hasSuffix(".draft") || $0 == "restoring" }.sorted()
    return left.isEmpty
      ? [] : [.note("left by a restore that was cut off, and of no use: \(left.joined(separator: ", "))")]
  }

  private func records(_ workspace: Workspace) async throws -> [Diagnosis] {
    let audit = SQLAudit(workspace.database)
    let findings = try await audit.everything(keys: workspace.keys.keys())
    let missing = try await ArchivedFiles.missing(of: workspace.database, in: [folder])
    let files: [Diagnosis] =
      missing == 0
      ? []
      : [
        .damage("\(missing) documents or reports are missing or damaged", cure: "copy them from FILE.files of a backup")
      ]
    guard !findings.isEmpty else { return [.fine("everything is as it was written")] + files }
    return files + findings.map { .damage("\($0)", cure: "rida audit tells all of it; rida restore FILE --replace") }
  }

  private func keys(_ workspace: Workspace) async throws -> [Diagnosis] {
    let audit = KeyAudit(workspace.keys, issues: workspace.issues, database: workspace.database)
    let findings = try await audit.findings(today: workspace.today)
    guard !findings.isEmpty else { return [.fine("the keys are there and whole, and every round can be reminded")] }
    return findings.map(Doctor.diagnosis)
  }

  private static func diagnosis(_ finding: AuditFinding) -> Diagnosis {
    switch finding {
    case .key(let name, .openToOthers): .setup("\(finding)", cure: "chmod 400 the file ‘\(name)’, and 700 its folder")
    case .key(let name, _):
      .setup("\(finding)", cure: "put it back from where you keep it, or see ‘rida keys renew --help’ for \(name)")
    case .straySecret, .strayKey:
      .setup("\(finding)", cure: "move the file away, or put back the database that it belongs to")
    case .contacts:
      .damage("\(finding)", cure: "its links go on opening; put back a backup from before it, or leave it to expire")
    case .underway: .setup("\(finding)", cure: "see that its folder can be written, then run ‘rida audit’")
    default: .damage("\(finding)", cure: "rida audit")
    }
  }

  /// Whether whoever copies the folder has everything that is needed to read what waits, with names.
  private func layout(_ workspace: Workspace) -> Diagnosis {
    guard Places.keys(of: folder).isOneCopyEnough else { return .fine("no copy of one folder has all keys") }
    return .note(
      "whoever copies \(folder) with its keys reads the answers that wait, with names: keep the key of contacts elsewhere "
        + "(RIDA_CONTACT_KEYS, or systemd’s LoadCredential=contacts; see docs/confidentiality.md)")
  }

  private func clock(_ workspace: Workspace) -> Diagnosis {
    guard workspace.today != Clock.today else { return .fine("the clock is believed: \(workspace.today)") }
    return .setup(
      "the machine’s clock shows \(Clock.today), and \(workspace.today) is taken", cure: "set it, or ‘rida clock’")
  }

  private var backup: Diagnosis {
    guard let days = LastBackup.days(in: folder, now: Clock.seconds) else { return .note("no backup is known of yet") }
    guard days > 7 else { return .fine("it was copied \(days) days ago") }
    return .setup("it was copied \(days) days ago", cure: "rida backup FILE, every day, and keep FILE elsewhere")
  }

  private func link(_ workspace: Workspace) async throws -> Diagnosis {
    let host = URL(string: base)?.host ?? ""
    guard host.hasPrefix("127.") || ["localhost", "::1", "0.0.0.0", ""].contains(host) else {
      return .fine("links lead to \(base)")
    }
    guard try await !workspace.invitations.rounds(openOn: workspace.today).isEmpty else {
      return .note("links would lead to \(base), which opens on this machine alone: set RIDA_LINK")
    }
    return .setup("links that were sent lead to \(base), which opens on this machine alone", cure: "set RIDA_LINK")
  }
}
