import ArgumentParser
import Composition
import Delivery
import Documents
import Foundation
import Seals
import Surveys
import Wording
import Workbooks

/// Tells whether a workbook is what was sealed.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Say whether a workbook is what was sealed, or which cell was changed.",
    discussion: """
      Whoever saved the file since, the seal holds as long as no cell tells anything else. The key of the data folder is
      trusted; elsewhere give the charity’s public key, which stands on its page of proof, with --key.
      """)

  @OptionGroup var settings: Settings
  @Argument(help: "The workbook.", completion: .file(extensions: ["xlsx"])) var file: String
  @ArgumentParser.Option(help: "The charity’s public key, in base64, instead of that of the data folder.")
  var key: String?

  func validate() throws {
    if let key, PublicSealKey(key) == nil {
      throw ValidationError("‘\(key)’ is no public key: 44 characters of base64")
    }
  }

  func run() async throws {
    let workspace = key == nil ? try? await Workspace.open(settings.data) : nil
    let trusted = try key.flatMap { PublicSealKey($0) } ?? workspace?.publicSealKey()
    guard let content = FileManager.default.contents(atPath: file) else {
      throw Complaint.input("\(file): there is no such file, or it cannot be read")
    }
    var check = try check(content, trusting: trusted)
    let kept = try await workspace?.kept(check.statement) ?? []
    if !check.alterations.isEmpty, check.signer == .trusted, let workspace, let report = kept.first {
      check = try check.naming(try await workspace.reports.content(of: report))
    }
    guard check.isGenuine, let statement = check.statement else {
      throw Complaint.input(SealWords.reasons(check, file: file, trusted: trusted))
    }
    print(
      check.isAsWritten
        ? "true: \(file) is, byte for byte, as it was sealed."
        : "true: all that is seen in \(file) is as it was sealed.")
    if workspace != nil {
      let fingerprint = Fingerprint(of: content)
      print(
        kept.contains { $0.fingerprint == fingerprint }
          ? "It is, byte for byte, a report that is kept here."
          : "It is no file that is kept here: another program saved it, or it was built before the period was over.")
    }
    let edition = statement.edition
    print("\(statement.report), \(statement.period), \(edition.words), built on \(edition.builtOn).")
    if let newer = try await workspace?.newer(than: statement) {
      print("A newer edition replaced it on \(newer.builtOn).")
    }
  }

  private func check(_ content: Data, trusting key: PublicSealKey?) throws(Complaint) -> SealCheck {
    do {
      return try SealCheck(content, trusting: key, picture: { QRCode($0)?.proofPicture })
    } catch {
      throw .input("\(file): \(error)")
    }
  }
}

extension Workspace {
  /// The reports that are kept and say what a seal says.
  fileprivate func kept(_ statement: SealStatement?) async throws -> [ArchivedReport] {
    try await reports.reports().filter { report in
      statement.map {
        "\(report.figures)" == $0.figures && report.name == $0.report && report.period == $0.period
          && report.language == $0.language
      } ?? false
    }
  }

  /// The newest report whose figures replaced those of a statement; `nil` where none did.
  fileprivate func newer(than statement: SealStatement) async throws -> ArchivedReport? {
    let newest = try await reports.reports().first { $0.name == statement.report && $0.period == statement.period }
    return newest.flatMap { "\($0.figures)" == statement.figures ? nil : $0 }
  }
}

extension Edition {
  fileprivate var words: String { number == 0 ? "provisional" : "edition \(number)" }
}

/// Why a workbook is not what was sealed, in words.
enum SealWords {
  private static let english = Formats(language: .english)

  static func reasons(_ check: SealCheck, file: String, trusted: PublicSealKey?) -> [String] {
    guard check.statement != nil || !check.alterations.isEmpty else {
      return ["\(file): it has no seal; a report has one where its definition has a sheet of kind ‘proof’"]
    }
    let altered = check.alterations.map { "altered: \(english.say($0.phrase))" }
    switch check.signer {
    case .trusted: return altered
    case .nobody:
      return altered + ["its signature fits nothing"]
    case .other(let key) where trusted == nil:
      return altered
        + [
          "no cell was changed since \(key) sealed it, but whose key that is is not known here; name the charity’s with --key"
        ].filter { _ in altered.isEmpty }
    case .other(let key): return altered + ["it was sealed by \(key), which is not the charity’s key"]
    }
  }
}
