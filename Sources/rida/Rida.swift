import ArgumentParser
import Composition
import Foundation
import Upkeep

/// The satisfaction-survey and analytics service, as one command.
@main
struct Rida: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rida",
    abstract: "Ask the people you serve how you did, hear the honest answer, and act on it.",
    version: Version.present,
    subcommands: [
      DemoCommand.self, InitCommand.self, ServeCommand.self, WorkCommand.self, SurveyCommand.self, InviteCommand.self,
      SendCommand.self, MessageCommand.self, RemindCommand.self, DeliveredCommand.self, OptOutCommand.self,
      EraseCommand.self, PrivacyCommand.self, EvidenceCommand.self, DrawCommand.self, ReleaseCommand.self,
      ImportCommand.self, CheckFileCommand.self,
      ServedCommand.self, IndicatorsCommand.self, CommentsCommand.self, CatalogueCommand.self, GlossaryCommand.self,
      TargetCommand.self, ActionCommand.self, ReportCommand.self, VerifyCommand.self, BackupCommand.self,
      RestoreCommand.self, RecoveryCommand.self, KeysCommand.self, KeyCommand.self, WebhookCommand.self,
      MoveCommand.self, DoctorCommand.self, AuditCommand.self, OfficerCommand.self, ClockCommand.self,
      BenchCommand.self, SBOMCommand.self,
    ])

  /// Runs a command; whatever goes wrong is told in words, with the exit code of the contract.
  static func main() async {
    // Whatever the program writes is its owner's alone.
    umask(0o077)
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      guard let complaint = Complaint(error) else { exit(withError: error) }
      complaint.tell()
      exit(withError: ExitCode(complaint.code))
    }
  }
}
