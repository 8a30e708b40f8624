import Ballots
import Fieldwork
import Foundation
import HTTP
import Pages
import Surveys
import Tables
import Taking

/// A file that was read without a mistake and waits for a press; once it is taken, what was taken of it.
struct WaitingFile: Sendable {
  let survey: Survey
  private(set) var contents: TakingPreviewPage.Contents
  /// The rows of a report of links, to be held once more against those that are open.
  var report: OutcomeReport?
  var days: DaySpan?
  var earlier: TakingPreviewPage.Earlier?
  let notes: [TableForm.Note]
  /// What its mapping left out; `nil` for a file of columns of ours.
  var mapped: TakingPreviewPage.Mapped?
  /// What somebody chose for its columns, to be kept once it is taken.
  var chosen: ChosenMapping?
  /// Whether that could not be kept.
  private(set) var isForgotten = false
  var isUnderway = false
  private(set) var taken: (count: Int, replaced: Int?)?

  /// Notes that it was taken, and forgets what stood in it.
  mutating func take(_ count: Int, replaced: Int? = nil) {
    taken = (count, replaced)
    report = nil
    switch contents {
    case .services: contents = .services([])
    case .outcomes: contents = .outcomes([:], rounds: 0)
    case .answers: contents = .answers([], notes: [])
    }
  }

  /// Notes that what was chosen for its columns is kept, or could not be.
  mutating func settle(isKept: Bool) { (chosen, isForgotten) = (nil, !isKept) }

  var kind: TakenFile.Kind {
    switch contents {
    case .services: .services
    case .outcomes: .outcomes
    case .answers: .answers
    }
  }
}

/// A file of which nothing is taken, with what is wrong.
struct RefusedFile: Error {
  var findings: [TakingFinding] = []
  var notes: [TableForm.Note] = []
}

/// Against what files are read that are taken in, and where they go.
struct TakingBooks: Sendable {
  let desk: TakingDesk
  let surveys: any SurveyStore
  let fieldwork: any FieldworkStore
  /// Where mappings stand beside surveys.
  let drafts: any SurveyDrafts
  /// Where tables are read: behind whoever sent one before.
  let tables: TableReading
  let clock: SiteClock

  var now: Int { clock.seconds() }

  /// The surveys of which such a file may be, in their newest versions.
  func offer(_ kind: TakenFile.Kind) async throws -> LinkOffer {
    let published = try await surveys.published().map(\.survey).filter {
      kind != .outcomes || $0.invitations.contains(.addressed)
    }
    let newest = Dictionary(grouping: published, by: \.key).values.compactMap { $0.max { $0.version < $1.version } }
    return LinkOffer(surveys: newest.sorted { $0.key < $1.key }, organisation: try await surveys.places())
  }

  /// The survey that an order names, or `nil` with what is wrong noted at its field.
  func survey(of order: inout LinkOrder, for kind: TakenFile.Kind) async throws -> Survey? {
    let found = try await offer(kind).surveys.first { $0.key == order[.survey] }
    if found == nil { order.note(order[.survey].isEmpty ? LinksPhrase.missing : .unknown, at: .survey) }
    return found
  }

  /// What was taken in before.
  func standing(_ kind: TakenFile.Kind) async throws -> [TakingPage.Standing] {
    let surveys = try await offer(kind).surveys
    let titles = Dictionary(surveys.map { ($0.key, $0.title) }, uniquingKeysWith: { first, _ in first })
    guard kind == .services else {
      let files = try await desk.files.taken(kind).reversed()
      return [.files(files.map { ($0.takenOn, titles[$0.survey] ?? LocalizedText(ar: $0.survey), $0.rows) })]
    }
    var standing: [TakingPage.Standing] = []
    for survey in surveys {
      let counts = try await fieldwork.served(survey: survey.key).map { ($0.period, $0.count) }
      let sums = Dictionary(counts, uniquingKeysWith: +).sorted { $0.key > $1.key }
      standing.append(.services(survey.title, sums.map { ($0.key, $0.value) }))
    }
    return standing
  }

  /// A file read row by row and held against those that were taken before, or everything that is wrong with it.
  func read(
    _ kind: TakenFile.Kind, _ read: Result<Table, TableFinding>, of survey: Survey, _ words: MissingWords
  ) async throws -> Result<WaitingFile, RefusedFile> {
    guard case .success(let table) = read else {
      guard case .failure(let finding) = read else { return .failure(RefusedFile()) }
      return .failure(RefusedFile(findings: [TakingFinding(line: finding.line, problem: finding.problem(in: kind))]))
    }
    let (organisation, today, notes) = (try await surveys.places(), clock.today(), table.form.notes)
    func refused(_ findings: [TakingFinding]) -> Result<WaitingFile, RefusedFile> {
      .failure(RefusedFile(findings: findings, notes: notes))
    }
    var file: WaitingFile
    switch kind {
    case .services:
      let document = try await tables.run { [zone = clock.zone] in
        ServedDocument(table, survey: survey, organisation: organisation, today: today, in: zone)
      }
      guard document.findings.isEmpty else { return refused(document.findings.map(TakingFinding.init)) }
      file = WaitingFile(survey: survey, contents: .services(document.counts), days: document.days, notes: notes)
    case .outcomes:
      let report = try await desk.outcomes.read(table, of: survey.key, today: today)
      guard report.findings.isEmpty else { return refused(report.findings.map(TakingFinding.init)) }
      file = WaitingFile(
        survey: survey, contents: .outcomes(report.counts, rounds: report.rounds), report: report, notes: notes)
    case .answers:
      let document = try await tables.run { [zone = clock.zone] in
        AnswersDocument(table, survey: survey, organisation: organisation, today: today, in: zone, words: words)
      }
      guard document.findings.isEmpty else { return refused(document.findings.map(TakingFinding.init)) }
      file = WaitingFile(
        survey: survey, contents: .answers(document.rows, notes: document.notes), days: document.days, notes: notes)
    }
    file.earlier = try await earlier(file)
    return .success(file)
  }

  /// What of a file was taken before.
  func earlier(_ file: WaitingFile) async throws -> TakingPreviewPage.Earlier? {
    let (survey, today) = (file.survey, clock.today())
    switch file.contents {
    case .services(let counts):
      return try await desk.served.recognised(counts, of: survey.key, today: today).same.map { .whole($0.takenOn) }
    case .outcomes:
      guard let report = file.report else { return nil }
      return try await desk.outcomes.recognised(report, of: survey.key, today: today).same.map { .whole($0.takenOn) }
    case .answers(let rows, _):
      let known = try await desk.answers.recognised(rows, of: survey)
      guard !known.recognition.isNew else { return nil }
      if let same = known.recognition.same { return .whole(same.takenOn) }
      return .rows(known.old.map { rows[$0].line }, new: known.newRows.count)
    }
  }

  /// Takes a file in, or gives it back to be looked at once more where what is known of it changed since it was read.
  /// Throws `RefusedFile` where links of a report ended meanwhile.
  func take(_ file: WaitingFile, onlyNew: Bool) async throws -> WaitingFile {
    var (file, today) = (file, clock.today())
    let earlier = try await earlier(file)
    guard earlier == file.earlier else {
      (file.earlier, file.isUnderway) = (earlier, false)
      return file
    }
    switch file.contents {
    case .services(let counts):
      let intake = try await desk.served.recognised(counts, of: file.survey.key, today: today).intake
      let replaced = try await desk.served(counts, of: file.survey.key, noting: intake)
      file.take(counts.services, replaced: replaced)
    case .outcomes:
      guard let read = file.report else { return file }
      let report = try await desk.outcomes.again(read.rows, of: file.survey.key, today: today)
      guard report.findings.isEmpty else {
        throw RefusedFile(findings: report.findings.map(TakingFinding.init), notes: file.notes)
      }
      let intake = try await desk.outcomes.recognised(report, of: file.survey.key, today: today).intake
      file.take(
        report.rows.count, replaced: try await desk.outcomes(report, noting: intake, today: today))
    case .answers(let rows, _):
      let known = try await desk.answers.recognised(rows, of: file.survey)
      let taken = onlyNew ? known.newRows : rows
      if !taken.isEmpty { try await desk.answers(taken, of: known, today: today) }
      file.take(taken.count)
      if let chosen = file.chosen { file.settle(isKept: keep(chosen)) }
    }
    return file
  }
}

extension TakingFinding {
  fileprivate init(_ finding: ServedDocument.Finding) {
    self.init(line: finding.line, problem: .served(finding.problem))
  }

  fileprivate init(_ finding: OutcomeDocument.Finding) {
    self.init(line: finding.line, problem: .outcome(finding.problem))
  }

  init(_ finding: AnswersDocument.Finding) {
    self.init(line: finding.line, problem: .answers(finding.problem))
  }
}

extension TableFinding {
  /// What is wrong with a table of a kind.
  fileprivate func problem(in kind: TakenFile.Kind) -> TakingFinding.Problem {
    switch kind {
    case .services: .served(.table(fault))
    case .outcomes: .outcome(.table(fault))
    case .answers: .answers(.table(fault))
    }
  }
}
