import ArgumentParser
import Composition
import Delivery
import Foundation
import Invitations
import Storage
import Surveys

/// Issues a link to everybody who was served.
struct InviteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite", abstract: "Issue one-time links for the services in a CSV file: all rows or none.",
    discussion: """
      A file in which references stand that have an open link of this survey already is refused: --new-rows issues links \
      for the others, --again a second one for these. Whoever asked to be asked no more gets none, nor does a number that \
      is known to be wrong.
      """)

  @OptionGroup var settings: Settings
  @ArgumentParser.Option(help: "The survey's key.") var survey: String
  @ArgumentParser.Option(
    help: "The interactions: CSV, .xlsx or .ods.", completion: .file(extensions: ["csv", "xlsx", "ods"]))
  var interactions: String
  @ArgumentParser.Option(help: "Where to write reference,url once, for the charity's own sender.") var links: String?

  @OptionGroup var twice: TwiceOptions

  func run() async throws {
    let workspace = try await Workspace.open(settings.data)
    let base = try await settings.baseOfLinks(of: workspace)
    let survey = try await workspace.issuer.survey(survey, for: .addressed)
    let read = InteractionsDocument.read(
      try Files.table(interactions), organisation: try await workspace.organisation(), today: workspace.today,
      in: workspace.zone)
    guard case .success(let rows) = read else {
      guard case .failure(let problems) = read else { return }
      throw Complaint.rows(problems.findings, of: interactions, nothing: "issued")
    }
    try workspace.refuseTwice(survey.key)
    for notice in ContactNotice.all(of: rows) { Complaint.note("\(interactions): \(notice).") }
    let earlier = twice.again ? nil : try await workspace.issuer.rounds(of: survey.key)
    let sifted = try await workspace.issuer.sift(
      try await fresh(rows, of: survey, in: workspace), for: survey, today: workspace.today)
    for words in sifted.words { Complaint.note("\(interactions): \(words).") }
    guard !sifted.interactions.isEmpty else { return print("No link is issued: nobody is left to be asked.") }
    let issued = try await workspace.issuer.addressed(survey, interactions: sifted.interactions, today: workspace.today)
    var file: IssuedFile?
    if let links {
      file = IssuedFile(path: Places.absolute(links), content: Data(try await issued.links(base: base).utf8))
    }
    try await issued.commit(file: file, after: earlier)
    if let days = DaySpan(rows.map(\.day)) { print("The services were given \(days).") }
    print("\(sifted.interactions.count) links issued for ‘\(survey.key)’\(links.map { "; written to \($0)" } ?? "").")
  }

  /// The rows for which links are to be issued.
  private func fresh(_ rows: [Interaction], of survey: Survey, in workspace: Workspace) async throws -> [Interaction] {
    guard !twice.again else { return rows }
    let repeated = Set(try await workspace.issuer.repeated(rows, in: survey.key, openOn: workspace.today).map(\.line))
    guard repeated.isEmpty || twice.newRows else {
      throw Complaint.input([
        "\(interactions): the services of lines \(LineRanges.text(repeated.sorted())) were invited already, by links "
          + "that are still open",
        "Nothing was issued. Use --new-rows for the other rows alone, --again to issue second links; ‘rida remind’ "
          + "writes the links of those who have not answered.",
      ])
    }
    return rows.filter { !repeated.contains($0.line) }
  }
}

extension Sifted {
  /// What whoever issues is told of rows that get no link.
  fileprivate var words: [String] {
    QuietReason.allCases.compactMap { reason in
      let lines = lines(for: reason)
      guard !lines.isEmpty else { return nil }
      let told =
        switch reason {
        case .optedOut: "asked not to be asked any more"
        case .askedRecently: "were written to a short while ago, and rest (‘rest_days’ of the survey)"
        default: "have a number or an address that is known to be wrong; give another"
        }
      return "\(lines.count) rows get no link: lines \(LineRanges.text(lines)) \(told)"
    }
  }
}

extension Workspace {
  /// Refuses to issue what was issued a moment ago by a command that was cut off.
  func refuseTwice(_ survey: String) throws {
    guard let issue = ended.first(where: { $0.survey == survey }) else { return }
    throw Complaint(
      code: 75,
      lines: [
        "nothing more was issued: look whether \(issue.path ?? "that round") is what you want, or run this again "
          + "with --again to issue another round"
      ])
  }
}
