import Access
import Ballots
import Delivery
import Foundation
import Indicators
import Offsite
import Printing
import Releases
import Storage
import StoragePostgres
import Surveys
package import Tables
import Upkeep
import Wording
import Workbooks

/// A problem in words for whoever runs a command, with the exit code that scripts rely on.
package struct Complaint: Error {
  /// sysexits: 65 bad input, 69 a needed service is down, 75 try again, 78 bad configuration.
  package let code: Int32
  package let lines: [String]

  /// A problem with the input.
  package static func input(_ lines: [String]) -> Complaint { Complaint(code: 65, lines: lines) }
  /// A problem with the input, in one line.
  package static func input(_ line: String) -> Complaint { input([line]) }
  /// What is wrong with the rows of a file, the same complaint once.
  package static func rows(_ findings: [some RowFinding], of file: String, nothing done: String = "taken") -> Complaint
  {
    let told = RepeatedFinding.told(findings)
    let more = told.count - mostTold
    return .input(
      told.prefix(mostTold).map { "\(file):\($0)" } + (more > 0 ? ["… and \(more) more"] : [])
        + ["Nothing was \(done); correct the rows and try again."])
  }

  private static let mostTold = 100

  /// A problem with the set-up.
  package static func configuration(_ line: String) -> Complaint { Complaint(code: 78, lines: [line]) }

  /// A problem in so many lines, with the exit code of its kind.
  package init(code: Int32, lines: [String]) {
    self.code = code
    self.lines = lines
  }

  /// The words for any problem that the product knows; `nil` for others, such as wrong usage.
  package init?(_ error: any Error) {
    switch error {
    case let complaint as Complaint: self = complaint
    case let problem as SurveyStoreProblem: self = .input(Complaint.words(problem))
    case let problem as QueryProblem: self = .input(Complaint.words(problem))
    case let problem as ImprovementProblem: self = .input(problem.words)
    case let problem as DayProblem: self = .input("\(problem)")
    case let problem as IssueProblem: self = .input(problem.words)
    case let problem as AccessProblem: self = .input(Complaint.words(problem))
    case StorageProblem.unwritable(let path, let reason): self = .input("\(path): it cannot be written: \(reason)")
    case let problem as StorageProblem: self = .configuration(Complaint.words(problem))
    case let problem as StoreProblem: self = Complaint.words(problem)
    case let problem as PostgresProblem: self.init(problem)
    case let problem as BallotProblem: self.init(code: 75, lines: [Complaint.words(problem)])
    case let problem as CopyProblem: self.init(problem)
    case let problem as OffsiteProblem: self.init(problem)
    case let problem as TakeBackProblem: self = .input(problem.words)
    case let problem as ReleaseProblem: self = .input(Complaint.words(problem))
    case let problem as ReportProblem: self = .input("\(problem)")
    case let problem as RecoveryProblem: self = .input(problem.words)
    case let problem as PrintProblem: self.init(problem)
    case let problem as CocoaError: self = .input(problem.localizedDescription)
    default: return nil
    }
  }

  /// Tells something beside what a command prints.
  package static func note(_ line: String) { Complaint(code: 0, lines: [line]).tell() }

  /// Writes the words to standard error; where nobody can be told, such as on a full disk, the code must do.
  package func tell() {
    for line in lines { try? FileHandle.standardError.write(contentsOf: Data("\(line)\n".utf8)) }
  }

  private static func words(_ problem: SurveyStoreProblem) -> String {
    switch problem {
    case .alreadyPublished(let key, let version):
      "version \(version) of ‘\(key)’ is published and never changes; make it version \(version + 1)"
    case .notPublished(let key): "no version of ‘\(key)’ is published; see ‘rida survey publish’"
    }
  }

  static func words(_ problem: QueryProblem) -> String {
    let said = Formats(language: .english).say(problem)
    if case .nothingReleased(_, released: []) = problem { return "\(said); see ‘rida release’" }
    return said
  }

  private static func words(_ problem: AccessProblem) -> String {
    switch problem {
    case .unknownAccount(let name): "there is no account ‘\(name)’"
    case .lastAdministrator: "this is the last administrator: make another one first, with rida officer add"
    case .unknownLink: "this link was used, or has ended"
    case .accountExists(let name): "there is an account ‘\(name)’ already"
    case .passwordLength(let length): "a password has 12 to 128 characters, not \(length)"
    case .hashingFailed: "the password could not be hashed: not enough memory"
    case .wrongCredentials: "name and password do not fit"
    case .throttled(let seconds): "too many tries; wait \(seconds) seconds"
    case .crowded: "too many tries at this moment; wait a little"
    case .accountName: "a name has 1 to \(SignInTry.longestName) bytes, and neither line ends nor other control signs"
    }
  }

  private static let restore = "restore a backup with ‘rida restore FILE’"

  private static func words(_ problem: StorageProblem) -> String {
    switch problem {
    case .unexpectedValue(let column): "the database holds an unexpected value in column \(column); \(restore)"
    case .unreadable(let table, let value): "the database holds an unreadable ‘\(value)’ in \(table); \(restore)"
    case .newer(let version, let known):
      "the database has schema \(version), this program knows up to \(known): use the newer one; if there is none, \(restore)"
    case .notInitialised(let path): "there is no database at \(path); make one with ‘rida serve’ or ‘rida init’"
    case .keyFile(let path, let reason):
      "the key file \(path) cannot be used: \(reason); put the key back from where you keep it, or see ‘rida keys’"
    case .keyLost(let key, let path):
      "the key ‘\(key.rawValue)’ is missing (\(path)): \(key.loss). Put it back from where you keep it; where it is lost "
        + "for good, make a new one with ‘rida keys renew \(key.rawValue)’"
    case .unwritable(let path, let reason): "\(path) cannot be written: \(reason)"
    case .occupied(let table):
      "the database is not empty: something stands in its table ‘\(table)’; nothing was changed. Name an empty one"
    case .damaged(let reason):
      "the database is damaged (\(reason)); nothing was changed: \(restore)"
    }
  }

  private static func words(_ problem: StoreProblem) -> Complaint {
    switch problem {
    case .full: Complaint(code: 75, lines: ["the disk is full; nothing was written. Make room and try again"])
    case .failed:
      Complaint(code: 69, lines: ["the disk failed to keep what was written; nothing more is written. Check the disk"])
    case .unknown:
      Complaint(
        code: 75,
        lines: [
          "the database did not say in time whether it kept what was written; look what stands before you try again"
        ])
    case .unreachable:
      Complaint(
        code: 75, lines: ["the database server cannot be reached or does not answer; nothing was written. Try again"])
    }
  }

  private static func words(_ problem: BallotProblem) -> String {
    switch problem {
    case .busy, .boxChanged: "the ballot box changed meanwhile; nothing was written, try again"
    case .tooLarge: "a ballot does not fit into its envelope"
    case .cannotOpen: "a sealed ballot cannot be opened: it is damaged"
    case .keyMissing(let epoch): "the key of epoch \(epoch) is missing from the keys folder; nothing was changed"
    }
  }

  private static func words(_ problem: ReleaseProblem) -> String {
    switch problem {
    case .notOver(let period, let day): "\(period) is not over before \(day); close it with --early, which is recorded"
    }
  }
}
