import ArgumentParser
import Composition
import Invitations
import Messages
import Storage
import Surveys

/// Looks at messages before they are sent.
struct MessageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "message", abstract: "Look at the text messages of a survey before any is sent.",
    subcommands: [Check.self])

  /// Says how long each text is, and what it costs.
  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say how many units and segments each text takes, and what it costs.")

    @OptionGroup var settings: Settings
    @ArgumentParser.Option(help: "The survey's key.") var survey: String
    @ArgumentParser.Option(help: "What one segment costs, in riyals.") var price: Double?

    func run() async throws {
      let workspace = try await Workspace.open(settings.data, for: .work)
      let base = try await settings.baseOfLinks(of: workspace)
      let survey = try await workspace.surveys.newest(survey)
      guard let plan = survey.sending else {
        throw Complaint.input("‘\(survey.key)’ has no ‘sending:’, so nothing is sent by itself")
      }
      for step in MessageStep.allCases where step == .invitation || plan.reminderDays != nil {
        for language in survey.languages { tell(step, plan, language, base) }
      }
    }

    private func tell(_ step: MessageStep, _ plan: SendingPlan, _ language: Language, _ base: String) {
      // Every link is as long as this one.
      let link =
        "\(base)/r/\(String(repeating: "0", count: 22))" + (language == .arabic ? "" : "?lang=\(language.rawValue)")
      let message = MessageText(step, plan: plan, language: language, url: link)
      let length = message.length
      let cost = price.map { ", \(($0 * Double(length.segments) * 1000).rounded() / 1000) SAR" } ?? ""
      print(
        "\(step.rawValue) · \(language.rawValue): \(length.units) units in \(length.alphabet.rawValue), "
          + "\(length.segments) segments, \(length.left) left\(cost)")
      print("  \(message.text)")
    }
  }
}
