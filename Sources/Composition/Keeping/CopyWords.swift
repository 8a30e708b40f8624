import Access
package import Upkeep

extension Complaint {
  /// What a drill found, for whoever runs a command: 65 where the copy would not bring everything back, 75 where it could not
  /// be tried.
  package init(_ report: DrillReport) {
    switch report.end {
    case .found(let findings):
      let missing = report.missingFiles == 0 ? [] : ["\(report.missingFiles) documents or reports are not beside it"]
      self = .input((findings.map(\.description) + missing).map { "\(report.name): \($0)" })
    case .unusable: self = .input("\(report.name) cannot be put back: it is damaged, or no copy of this program’s")
    case .newer: self = .input("\(report.name) cannot be put back: a newer version of the program wrote it")
    case .foreign: self = .input("\(report.name) is a copy of another charity’s house")
    case .untried(let problem): self = Complaint(problem)
    case .cutOff:
      self.init(code: 75, lines: ["\(report.name): the trial took longer than it may; try again when less is going on"])
    }
  }

  /// How a copy comes back to a house on a server.
  package static let restoreOnServer =
    "the house is on a database server, to which no copy is put back in one step; nothing was changed. Put it back into a "
    + "new folder without RIDA_DATABASE, with the keys, and bring it to an empty database with ‘rida move --to postgres://…’"

  /// Why a copy was not made or not tried.
  init(_ problem: CopyProblem) {
    switch problem {
    case .noRoom(let needed, let free):
      self.init(
        code: 75,
        lines: [
          "the copy needs \(needed >> 20) MiB of the disk, and \(free >> 20) MiB are free: make room, or name another disk"
        ])
    case .unknown:
      self = .input("there is no such copy; /upkeep/copies and ‘ls’ of the folder show those that are kept")
    case .onServer: self = .configuration(Complaint.restoreOnServer)
    case .untried: self = .input("the copy is not what was tried, or the trial found something: try it again")
    case .unwritable:
      self.init(
        code: 75, lines: ["the copy cannot be written or read: see whether the folder of backups is there and ours"])
    }
  }
}
