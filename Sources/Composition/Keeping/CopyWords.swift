import Access
import Offsite
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
    case .unlike:
      self = .input(
        "\(report.name) is not what it was when it was made: its counts, the ends of its chains or its bytes are others"
      )
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
    case .busy: self.init(code: 75, lines: ["another trial is under way; try again in a moment"])
    case .unwritable:
      self.init(
        code: 75, lines: ["the copy cannot be written or read: see whether the folder of backups is there and ours"])
    }
  }
  /// Why a backup did not leave the machine, or did not come back: 65 where what came back is not what was sent, 69 where
  /// the store does not answer or has no room, 78 where the set-up is wrong.
  init(_ problem: OffsiteProblem) {
    let (code, line): (Int32, String) =
      switch problem {
      case .unreachable(let endpoint):
        (
          69,
          "\(endpoint) cannot be reached: see whether the name is right, whether this machine has a way to it, and whether its "
            + "certificate is believed here (RIDA_S3_CA_FILE names one of the charity’s own)"
        )
      case .silent(let endpoint): (69, "\(endpoint) was asked three times and does not answer; try again later")
      case .unknownKey: (78, "the store knows no such access key: see RIDA_S3_KEY")
      case .wrongSecret:
        (78, "the secret is not that of the access key: see RIDA_S3_KEY and the file that RIDA_S3_SECRET_FILE names")
      case .denied(.list): (78, "the access key may not list this place: give it s3:ListBucket")
      case .denied(.write): (78, "the access key may not write here: give it s3:PutObject")
      case .denied(.read): (78, "the access key may not read here: give it s3:GetObject")
      case .denied(.remove): (78, "the access key may not remove here: give it s3:DeleteObject")
      case .noBucket(let bucket): (78, "there is no bucket ‘\(bucket)’ at this endpoint; make it there first")
      case .noObject(let name):
        (65, "there is no backup ‘\(name)’ there; ‘rida backup list s3://…’ shows those that are")
      case .clock:
        (
          78,
          "this machine’s clock and the store’s differ by more than it allows: set the clock, and have it kept right"
        )
      case .otherRegion: (78, "the bucket is in another region than RIDA_S3_REGION says, or at another endpoint")
      case .full: (69, "the store takes no more: make room there, or have its limit raised")
      case .refused(let status, let code): (69, "the store refuses: \(code.isEmpty ? "" : "\(code), ")status \(status)")
      case .unreadable: (69, "what the store answers is none of S3: see RIDA_S3_ENDPOINT")
      case .notAsSent(let name): (65, "\(name): what comes back is not what was sent; try again")
      case .damaged(let name): (65, "\(name): it is not as it was sealed; take another backup")
      }
    self.init(code: code, lines: [line])
  }
}
