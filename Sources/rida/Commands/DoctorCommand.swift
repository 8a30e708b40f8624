import ArgumentParser
import Composition
import Upkeep

/// Looks the house over.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Look the house over: what is wrong, and what to do about it.",
    discussion: "Ends with 0 where all is well, with 65 where something kept is damaged, with 78 where the set-up is.")

  @OptionGroup var settings: Settings

  func run() async throws {
    // What is broken tells nothing; what is wrong with it, the rest tells.
    let chosen = try? await Workspace.open(settings.data, for: .audit).chosenAddress()
    let all = try await Doctor(folder: settings.data, base: try settings.base(chosen: chosen)).look()
    for line in all.flatMap(\.lines) { print(line) }
    let code = Diagnosis.code(all)
    guard code == 0 else { throw ExitCode(code) }
  }
}
