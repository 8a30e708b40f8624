import Delivery
import Foundation
import HTTP
import Invitations
import Pages
import Surveys
import Tables
import Wording
import Worker

/// What a file of services holds, row by row.
extension LinkRoutes {
  /// The largest file, in megabytes of a million bytes, and in bytes.
  static let largestList = (megabytes: 5, bytes: 5_000_000)

  /// The rows of a file; what keeps it out is noted at its field, or found in its lines.
  func read(_ file: Multipart.Part?, noting order: inout LinkOrder) async throws -> ReadTable {
    guard let content = order.content(of: file) else { return ReadTable() }
    let read = try await readTable(content)
    if !read.findings.isEmpty { order.note(UploadPhrase.findings(read.findings.count), at: .file) }
    if read.interactions.count == 1 { order.note(UploadPhrase.alone, at: .file) }
    return read
  }

  /// Every row, or every finding, with what is to be told of the file.
  private func readTable(_ content: Data) async throws -> ReadTable {
    let table: Table
    switch try await tables.read(content) {
    case .success(let read): table = read
    case .failure(let finding):
      return ReadTable(findings: [InteractionFinding(line: finding.line, problem: .table(finding.fault))])
    }
    let (organisation, today, zone) = (try await issuing.surveys.places(), issuing.today, issuing.clock.zone)
    let read = try await tables.run {
      InteractionsDocument.read(table, organisation: organisation, today: today, in: zone)
    }
    switch read {
    case .failure(let problems): return ReadTable(findings: problems.findings, notes: table.form.notes)
    case .success(let interactions): return ReadTable(interactions: interactions, notes: table.form.notes)
    }
  }
}

/// What a file of services held.
struct ReadTable {
  /// The rows, where nothing is wrong with any.
  var interactions: [Interaction] = []
  var findings: [InteractionFinding] = []
  /// What is to be told of the file.
  var notes: [TableForm.Note] = []
}

extension UploadPreviewPage.Row {
  /// A row whose contact nobody can read.
  init(_ interaction: Interaction) {
    self.init(
      reference: interaction.reference, day: interaction.day, channel: interaction.channel,
      department: interaction.department,
      contacts: [
        interaction.phone.map(ContactMask.phone), interaction.email.map(ContactMask.email),
        interaction.name.map(ContactMask.name),
      ].compactMap { $0 })
  }
}

/// Reads tables one at a time, off the threads that answer requests. Staff do not wait behind whoever sends workbooks to
/// be checked.
struct TableReading: Sendable {
  private let queue = WorkQueue("rida.tables")

  /// Reads a table, which may cost no more than a file of the largest size does, or says why it is none.
  func read(_ content: Data) async throws -> Result<Table, TableFinding> {
    do {
      return .success(
        try await queue.run {
          try Table(content, budget: ReadingBudget(bytes: 64_000_000, steps: 4_000_000, time: .seconds(10)))
        })
    } catch let finding as TableFinding { return .failure(finding) }
  }

  /// What is made of a table that was read.
  func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await queue.run(work)
  }
}

extension LinkOrder {
  /// What a file holds that somebody uploaded; `nil` where that is nothing or too much, which is noted at its field.
  mutating func content(of file: Multipart.Part?) -> Data? {
    guard let file, file.fileName?.isEmpty == false, !file.content.isEmpty else {
      note(file?.fileName?.isEmpty == false ? UploadPhrase.empty : .noFile, at: .file)
      return nil
    }
    guard file.content.count <= LinkRoutes.largestList.bytes else {
      note(UploadPhrase.tooLarge(megabytes: LinkRoutes.largestList.megabytes), at: .file)
      return nil
    }
    return Data(file.content)
  }
}
