import ArgumentParser
import Composition
import Delivery
import Foundation
import Surveys

/// Makes anonymous cards.
struct DrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Make anonymous cards with link, typed code and QR: nobody knows who draws which.")

  @OptionGroup var settings: Settings
  @ArgumentParser.Option(help: "The survey's key.") var survey: String
  @ArgumentParser.Option(help: "The service channel.") var channel: String
  @ArgumentParser.Option(help: "The department.") var department: String
  @ArgumentParser.Option(help: "How the rating is collected.") var mode = CollectionMode.letter.rawValue
  @ArgumentParser.Option(help: "How many cards.") var count: Int
  @ArgumentParser.Option(help: "The file: .csv, or .html to print.") var out: String

  func validate() throws {
    guard (1...100_000).contains(count) else { throw ValidationError("--count lies from 1 to 100000") }
    guard out.hasSuffix(".csv") || out.hasSuffix(".html") else {
      throw ValidationError("--out ends with .csv or .html")
    }
  }

  func run() async throws {
    let workspace = try await Workspace.open(settings.data, for: .work)
    let base = try await settings.baseOfLinks(of: workspace)
    try workspace.refuseTwice(survey)
    let drawn = try await workspace.issuer.drawn(
      workspace.issuer.survey(survey, for: .drawn), channel: channel, department: department, mode: mode, count: count,
      today: workspace.today)
    let sheet = drawn.sheet(from: try await workspace.charity(), base: base)
    let content = out.hasSuffix(".csv") ? sheet.csv : sheet.html
    try await drawn.commit(file: IssuedFile(path: Places.absolute(out), content: Data(content.utf8)))
    print("\(count) cards for ‘\(drawn.survey.key)’ are in \(out).")
  }
}
