import ArgumentParser
import Ballots
import CSV
import Composition
import Fieldwork
import Invitations
import Releases
import Surveys
import Tables
import Taking

/// Says what a file is and what would be taken of it, without taking it.
struct CheckFileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-file",
    abstract: "Say what a file is, and what would be taken of it, without taking anything.",
    discussion: """
      It ends with 0 where the file would be taken, and with 65 where something is wrong. What the file is for is told \
      by its columns: an outcome makes it a report of ‘rida delivered’, a count one of ‘rida served’, a reference a list \
      for ‘rida invite’; anything else is answers for ‘rida import’.
      """)

  @OptionGroup var settings: Settings
  @Argument(help: "The file: CSV, .xlsx or .ods.", completion: .file(extensions: ["csv", "xlsx", "ods"])) var file:
    String
  @ArgumentParser.Option(help: "The survey's key; without it, the one that fits the columns best.") var survey: String?
  @ArgumentParser.Option(name: .customLong("as"), help: "What the file is for.") var purpose: FilePurpose?

  func run() async throws {
    let table = try Files.table(file)
    print("\(file): \(table.form), \(table.rows.count) rows, \(table.header.cells.count) columns")
    let workspace = try await Workspace.open(settings.data, for: .work)
    let organisation = try await workspace.organisation()
    let surveys = try await candidates(workspace)
    let purpose = self.purpose ?? FilePurpose(table, organisation: organisation)
    let survey = surveys.max { fit($0, table, organisation) < fit($1, table, organisation) }
    tellColumns(table, purpose.columns(of: survey, in: organisation))
    guard let survey else { throw Complaint.input("no survey is published; see ‘rida survey publish’") }
    let checked = CheckedTable(
      table: table, survey: survey, workspace: workspace, organisation: organisation, file: file)
    let result = try await checked.result(as: purpose)
    print("This is a file for ‘rida \(purpose.command)’: \(result). Nothing was taken.")
  }

  /// The survey that was asked for, or the newest version of each.
  private func candidates(_ workspace: Workspace) async throws -> [Survey] {
    if let survey { return [try await workspace.surveys.newest(survey)] }
    var newest: [Survey] = []
    for key in Set(try await workspace.surveys.published().map(\.survey.key)).sorted(by: >) {
      newest.append(try await workspace.surveys.newest(key))
    }
    return newest
  }

  /// How many columns of a file are questions of a survey.
  private func fit(_ survey: Survey, _ table: Table, _ organisation: Organisation) -> Int {
    let named = NamedTable(table, columns: AnswersDocument.columns(of: survey, in: organisation), required: [])
    return Set(named.header.cells).intersection(survey.questions.map(\.key)).count
  }

  /// What each column was taken for.
  private func tellColumns(_ table: Table, _ columns: [TableColumn]) {
    let (named, known) = (NamedTable(table, columns: columns, required: []), Set(columns.map(\.key)))
    for (heading, key) in zip(named.headings, named.header.cells).prefix(100) {
      print("  ‘\(heading)’: \(known.contains(key) ? key : "no column of such a file")")
    }
  }
}

/// What a table is handed over for.
enum FilePurpose: String, ExpressibleByArgument, CaseIterable {
  case answers, interactions, served, outcomes

  /// What the columns of a table say.
  init(_ table: Table, organisation: Organisation) {
    func has(_ key: String, _ columns: [TableColumn]) -> Bool {
      NamedTable(table, columns: columns, required: []).header.cells.contains(key)
    }
    self =
      has("outcome", OutcomeDocument.columns)
      ? .outcomes
      : has("count", ServedDocument.columns(in: organisation))
        ? .served : has("reference", InteractionsDocument.columns(in: organisation)) ? .interactions : .answers
  }

  /// The command that takes it.
  var command: String {
    switch self {
    case .answers: "import"
    case .interactions: "invite"
    case .served: "served"
    case .outcomes: "delivered"
    }
  }

  /// The columns that it may have.
  func columns(of survey: Survey?, in organisation: Organisation) -> [TableColumn] {
    switch self {
    case .answers: survey.map { AnswersDocument.columns(of: $0, in: organisation) } ?? []
    case .interactions: InteractionsDocument.columns(in: organisation)
    case .served: ServedDocument.columns(in: organisation)
    case .outcomes: OutcomeDocument.columns
    }
  }
}

/// A table that is looked at as its command would, up to the point where something would be kept.
private struct CheckedTable {
  let table: Table
  let survey: Survey
  let workspace: Workspace
  let organisation: Organisation
  let file: String

  /// What would be taken, in words.
  /// - Throws: what is wrong with the file.
  func result(as purpose: FilePurpose) async throws -> String {
    switch purpose {
    case .answers:
      let document = AnswersDocument(
        table, survey: survey, organisation: organisation, today: workspace.today, in: workspace.zone)
      try refuse(document.findings)
      return "\(document.rows.count) ratings of ‘\(survey.key)’ would be sealed"
    case .interactions:
      let read = InteractionsDocument.read(
        table, organisation: organisation, today: workspace.today, in: workspace.zone)
      if case .failure(let problems) = read { try refuse(problems.findings) }
      return "\(table.rows.count) links would be issued"
    case .served:
      let document = ServedDocument(
        table, survey: survey, organisation: organisation, today: workspace.today, in: workspace.zone)
      try refuse(document.findings)
      return "\(document.counts.services) services in \(document.counts.places) counts would be registered for"
        + " ‘\(survey.key)’"
    case .outcomes:
      let report = try await workspace.taking.outcomes.read(table, of: survey.key, today: workspace.today)
      try refuse(report.findings)
      return "what became of \(report.rows.count) links of ‘\(survey.key)’ would be taken"
    }
  }

  private func refuse(_ findings: [some RowFinding]) throws(Complaint) {
    if !findings.isEmpty { throw Complaint.rows(findings, of: file) }
  }
}
