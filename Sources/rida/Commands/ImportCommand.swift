import ArgumentParser
import Ballots
import Composition
import Mapping
import Surveys
import Tables
import Taking

/// Takes in answers that were collected elsewhere.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Seal answers collected elsewhere into the same ballot box: all rows or none.",
    discussion: """
      The columns are day (or day_hijri, which is converted by the calendar of Umm al-Qura), channel, department and, \
      where it is known, mode and language, then one for each question. Answers count as if the form had sent them. \
      NA is the answer «does not apply» and DK is «I don't know», unless --na or --dk says that they mean missing, as \
      statistical programs write it.
      A file that another program exported is read by a mapping: --mapping names one, and without it the one in \
      SURVEYS/KEY/mappings is taken whose columns are those of the file. The mapping says of every column what it is, or \
      that it is left out. --propose writes one for KoboToolbox, ODK Central, LimeSurvey and Google Forms, and tells of \
      each column how sure it is; what is unsure is marked, and keeps the file from being read until somebody decides.
      Rows that were taken before are recognised, in whatever format and order, and the file is refused: --new-rows takes \
      the others, --again takes all, for other people may have answered the same. Until they are released, the answers of \
      a file can be taken back: --list shows the files and their numbers, --take-back NUMBER takes one out again.
      """)

  /// What `NA` means in a file.
  enum NotApplicable: String, CaseIterable, ExpressibleByArgument {
    case missing
    case answer = "not-applicable"
  }

  /// What `DK` means in a file.
  enum DontKnow: String, CaseIterable, ExpressibleByArgument {
    case missing
    case answer = "dont-know"
  }

  @OptionGroup var settings: Settings
  @Argument(help: "The answers: CSV, .xlsx or .ods.", completion: .file(extensions: ["csv", "xlsx", "ods"])) var file:
    String?
  @ArgumentParser.Option(help: "The survey's key.") var survey: String?
  @ArgumentParser.Option(
    help: "The mapping by which a file of another program is read.", completion: .file(extensions: ["yaml"]))
  var mapping: String?
  @ArgumentParser.Option(
    help: "Take nothing; write a mapping for the file to this new file.", completion: .file(extensions: ["yaml"]))
  var propose: String?
  @ArgumentParser.Option(help: "What NA means: missing, or not-applicable.") var na: NotApplicable?
  @ArgumentParser.Option(help: "What DK means: missing, or dont-know.") var dk: DontKnow?
  @OptionGroup var twice: TwiceOptions
  @Flag(help: "List the files that were taken in.") var list = false
  @ArgumentParser.Option(help: "Take back the answers of the file with this number.") var takeBack: Int?

  func validate() throws {
    let works = [list, takeBack != nil, file != nil].count { $0 }
    guard works == 1 else { throw ValidationError("name one file, or --list, or --take-back NUMBER") }
    guard file == nil || survey != nil || mapping != nil else {
      throw ValidationError("name the survey with --survey, or a mapping with --mapping")
    }
    guard propose == nil || file != nil && survey != nil && mapping == nil else {
      throw ValidationError("--propose takes a file and --survey, and no --mapping")
    }
  }

  func run() async throws {
    if let propose, let file, let survey { return try await self.propose(file, of: survey, as: propose) }
    CommandMemory.keepTogether()
    let workspace = try await Workspace.open(settings.data, for: .work)
    if list { return try await workspace.listFiles(of: survey) }
    if let takeBack { return try await workspace.takeBack(takeBack) }
    if let file { try await take(file, into: workspace) }
  }

  /// Writes a mapping for a file, and tells what it is like.
  private func propose(_ file: String, of key: String, as path: String) async throws {
    let workspace = try await Workspace.open(settings.data, for: .work)
    let survey = try await workspace.surveys.newest(key)
    let organisation = try await workspace.organisation()
    guard let proposal = MappingProposal(try Files.table(file), survey: survey, organisation: organisation) else {
      throw Complaint.input(
        "\(file): it has more than \(MappingProposal.mostColumns) columns, or a heading of more than 1000 bytes; "
          + "export fewer of them, or shorten it")
    }
    try Files.writeAnew(proposal.source, to: path)
    print("\(file): \(proposal.program.map { "an export of \($0.rawValue)" } ?? "no export that is known")")
    for line in proposal.lines { print("  \(line.visible)") }
    let open = MappingReader.read(proposal.source, file: path, survey: survey, organisation: organisation).findings
    print("The mapping is \(path). " + (open.isEmpty ? "Nothing is left to decide." : "To be decided:"))
    for finding in open { print("  \(finding)") }
  }

  private func take(_ file: String, into workspace: Workspace) async throws {
    let table = try Files.table(file)
    let named = try named()
    let survey = try await workspace.surveys.newest(try named.survey)
    let organisation = try await workspace.organisation()
    let words = MissingWords(
      notApplicable: na.map { $0 == .missing ? .missing : .answer },
      dontKnow: dk.map { $0 == .missing ? .missing : .answer })
    let mappings = try named.mappings(for: table, of: survey, in: settings.surveys, organisation)
    var read: ReadAnswers
    var left = mappings[...]
    repeat {
      read = try ReadAnswers(table, by: left.popFirst(), survey, organisation, words, workspace)
    } while !read.findings.isEmpty && !left.isEmpty
    guard read.findings.isEmpty else { throw Complaint.rows(read.findings, of: file, read.mapping, of: mappings) }
    let document = read.document
    let taking = try workspace.taking.answers
    let recognised = try await taking.recognised(document.rows, of: survey)
    let rows = try recognised.rows(named: file, twice)
    guard !rows.isEmpty else { return print("Nothing was taken: every row was taken before.") }
    try await taking(rows, of: recognised, today: workspace.today)
    read.mapping?.tell(of: file, skipped: read.skipped)
    for note in document.notes { print("\(file): \(note).") }
    if let days = document.days { print("They were given \(days).") }
    print("\(rows.count) ratings sealed. ‘rida release’ publishes them.")
  }

  /// The survey and the mapping, as far as they were named.
  private func named() throws -> NamedMapping {
    guard let mapping else { return NamedMapping(key: survey, file: nil) }
    return NamedMapping(key: survey, file: MappingFile(mapping, try Files.text(mapping)))
  }
}

/// A mapping by its file.
private struct MappingFile {
  let path: String
  let text: String

  init(_ path: String, _ text: String) { (self.path, self.text) = (path, text) }
}

/// What somebody named of a survey and its mapping.
private struct NamedMapping {
  let key: String?
  let file: MappingFile?

  /// The key of the survey: the one that was named, or that of the mapping.
  var survey: String {
    get throws {
      if let key { return key }
      if let file, let key = MappingReader.survey(of: file.text) { return key }
      throw Complaint.input("\(file?.path ?? ""): ‘survey’ is missing; write the key of the survey")
    }
  }

  /// The mappings by which a table may be read: the one that was named, or those beside the survey that have its columns;
  /// none for a table of columns of ours.
  func mappings(
    for table: Table, of survey: Survey, in folder: String, _ organisation: Organisation
  ) throws -> [ReadMapping] {
    if let file { return [try ReadMapping(file, survey, organisation)] }
    let fitting = try Files.mappings(of: survey.key, in: folder).map { path, text in
      (
        file: MappingFile(path, text),
        read: MappingReader.read(text, file: "", survey: survey, organisation: organisation)
      )
    }.filter { $0.read.mapping.fits(table) }
    let whole = fitting.filter(\.read.findings.isEmpty)
    return try (whole.isEmpty ? fitting : whole).map { try ReadMapping($0.file, survey, organisation) }
  }
}

/// A file of answers as it was read: in columns of ours, or by a mapping.
private struct ReadAnswers {
  let document: AnswersDocument
  let findings: [AnswersDocument.Finding]
  let mapping: ReadMapping?
  /// How many rows the mapping left out.
  let skipped: Int

  init(
    _ table: Table, by mapping: ReadMapping?, _ survey: Survey, _ organisation: Organisation, _ words: MissingWords,
    _ workspace: Workspace
  ) throws {
    let (today, zone) = (workspace.today, workspace.zone)
    let mapped = try mapping?.table(table, survey, in: .past(today: today, in: zone))
    document = AnswersDocument(
      mapped?.table ?? table, survey: survey, organisation: organisation, today: today, in: zone, words: words)
    findings = mapped?.findings(document) ?? document.findings
    (self.mapping, skipped) = (mapping, mapped?.skipped ?? 0)
  }
}

extension Complaint {
  /// What is wrong with the rows of a file; and by which mapping it was read, where several have its columns.
  fileprivate static func rows(
    _ findings: [AnswersDocument.Finding], of file: String, _ last: ReadMapping?, of mappings: [ReadMapping]
  ) -> Complaint {
    let wrong = Complaint.rows(findings, of: file)
    guard let last, mappings.count > 1 else { return wrong }
    let told =
      "None of \(mappings.count) mappings reads the file; this is what \(last.path) does not. Mend it, or name another "
      + "with --mapping."
    return Complaint(code: wrong.code, lines: wrong.lines + [told])
  }
}

/// A mapping that is whole.
private struct ReadMapping {
  let path: String
  private let mapping: AnswersMapping

  init(_ file: MappingFile, _ survey: Survey, _ organisation: Organisation) throws {
    let read = MappingReader.read(file.text, file: file.path, survey: survey, organisation: organisation)
    guard read.findings.isEmpty else { throw Complaint.input(read.findings.map { "\($0)" }) }
    (path, mapping) = (file.path, read.mapping)
  }

  /// A table in columns of ours.
  func table(_ table: Table, _ survey: Survey, in bounds: DayBounds) throws -> MappedTable {
    let mapped = MappedTable(table, by: mapping, survey: survey, in: bounds)
    guard mapped.faults.isEmpty else {
      throw Complaint.input(mapped.faults.map { "\(path): \($0)" } + ["Nothing was taken."])
    }
    return mapped
  }

  /// Says what of a file was left out on purpose.
  func tell(of file: String, skipped: Int) {
    print("\(file) was read by \(path).")
    if !mapping.leftOut.isEmpty {
      print(
        "\(mapping.leftOut.count) columns were left out: \(mapping.leftOut.map(\.visible).joined(separator: ", ")).")
    }
    if skipped > 0 { print("\(skipped) rows were left out, as ‘skip_rows’ says.") }
  }
}
