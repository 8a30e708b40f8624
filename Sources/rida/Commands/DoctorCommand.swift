import ArgumentParser
import Composition
import Pages
import Preferences
import Surveys
import Upkeep
import Wording

/// Looks the house over.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Look the house over: what is wrong, and what to do about it.",
    discussion: "Ends with 0 where all is well, with 65 where something kept is damaged, with 78 where the set-up is.")

  @OptionGroup var settings: Settings
  @OptionGroup var mail: MailOptions
  @OptionGroup var senders: SenderOptions
  @OptionGroup var openID: OpenIDOptions

  func run() async throws {
    // What is broken tells nothing; what is wrong with it, the rest tells.
    let workspace = try? await Workspace.open(settings.data, for: .audit)
    let (chosen, carriers) = (try? await workspace?.chosenAddress(), try? await workspace?.chosenCarriers())
    let (machine, wrong) = machine(carriers)
    let base = try settings.base(chosen: chosen)
    let all = wrong + (try await Doctor(folder: settings.data, base: base, on: machine).look())
    for line in all.flatMap(\.lines) { print(line) }
    let code = Diagnosis.code(all)
    guard code == 0 else { throw ExitCode(code) }
  }

  /// With what the house is run; a setting that is wrong is told, and the rest is looked at without it.
  private func machine(_ chosen: CarrierChoice?) -> (Machine, wrong: [Diagnosis]) {
    var (machine, wrong) = (Machine(surveys: settings.surveys), [Diagnosis]())
    do {
      machine.hasProvider = try openID.provider() != nil
      machine.carriers = try senders.carriers(mail, chosen: chosen)
    } catch {
      wrong.append(.wrongSetting(error.lines.joined(separator: " ")))
    }
    return (machine, wrong)
  }
}

extension Diagnosis {
  /// The lines that are told.
  var lines: [String] {
    let formats = Formats(language: .english)
    let (found, cure) = (formats.say(DiagnosisPhrase.found(self)), formats.say(DiagnosisPhrase.cure(self)))
    return switch grade {
    case .fine: ["ok     \(found)"]
    case .note: ["note   \(found)"]
    case .setup, .damage: ["fault  \(found)", "       → \(cure)"]
    }
  }

  /// The exit code that all of them ask for; what is damaged goes before what is set up wrongly.
  static func code(_ all: [Diagnosis]) -> Int32 {
    let grades = Set(all.map(\.grade))
    return grades.contains(.damage) ? 65 : grades.contains(.setup) ? 78 : 0
  }
}
