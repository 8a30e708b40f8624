import CSV
import Invitations
package import Tables

/// A table of what became of invitations: `reference` and `outcome`, a row an invitation, as the charity's own sender
/// reports them.
package struct OutcomeDocument: Sendable {
  /// One row.
  package struct Row: Equatable, Sendable {
    package let line: Int
    package let reference: String
    package let outcome: ReportedOutcome

    /// A row of a file.
    package init(line: Int, reference: String, outcome: ReportedOutcome) {
      self.line = line
      self.reference = reference
      self.outcome = outcome
    }
  }

  /// One bad cell.
  package struct Finding: Error, Equatable, Sendable {
    package let line: Int
    package let problem: OutcomeProblem

    /// What is wrong on a line.
    package init(line: Int, problem: OutcomeProblem) {
      self.line = line
      self.problem = problem
    }
  }

  /// To be used only when there is no finding.
  package private(set) var rows: [Row] = []
  package private(set) var findings: [Finding] = []
  private var lines: [String: Int] = [:]

  /// Reads a whole table. Every bad cell is a finding.
  package init(_ table: Table) { read(table) }

  /// Reads a text.
  package init(_ text: String) {
    do {
      read(try Table(text))
    } catch {
      note(.table(error.fault), error.line)
    }
  }

  /// What its columns and their words are called.
  package static let columns: [TableColumn] = [
    .reference,
    TableColumn(
      "outcome",
      ["النتيجة", "نتيجة", "نتيجة الإرسال", "الحالة", "حالة الإرسال", "Result", "Status", "Delivery status"],
      .word(Outcome.allCases.map(\.word))),
  ]

  private mutating func read(_ table: Table) {
    let named = NamedTable(table, columns: OutcomeDocument.columns, required: OutcomeDocument.columns.map(\.key))
    for fault in named.faults { note(.table(fault), named.header.line) }
    guard findings.isEmpty else { return }
    let index = named.header.cells.firstIndex(of: "reference") ?? 0
    for row in named.rows { read(row, reference: index, outcome: 1 - index) }
    for finding in named.findings { note(.table(finding.fault), finding.line) }
    findings.sort { $0.line < $1.line }
  }

  /// Takes a row in, or notes what is wrong with it.
  private mutating func read(_ row: NumberedRow, reference: Int, outcome: Int) {
    if let fault = row.fault(width: OutcomeDocument.columns.count) { return note(.table(fault), row.line) }
    let (reference, value) = (row.cells[reference], row.cells[outcome])
    let name = Reference.folded(reference)
    if name.isEmpty {
      note(.missingReference, row.line)
    } else if let first = lines[name] {
      note(.repeatedReference(reference, firstLine: first), row.line)
    } else {
      lines[name] = row.line
    }
    guard let outcome = ReportedOutcome(rawValue: value) else {
      return note(.unknownOutcome(value, known: ReportedOutcome.allCases.map(\.rawValue)), row.line)
    }
    rows.append(Row(line: row.line, reference: reference, outcome: outcome))
  }

  private mutating func note(_ problem: OutcomeProblem, _ line: Int) {
    findings.append(Finding(line: line, problem: problem))
  }
}

extension Outcome {
  /// What senders call it.
  fileprivate var word: TableWord {
    switch self {
    case .delivered: TableWord(rawValue, ["وصلت", "وصل", "وصلت الرسالة", "تم التسليم", "تم التوصيل", "سُلّمت"])
    case .failed: TableWord(rawValue, ["لم تصل", "لم يصل", "فشل", "فشل الإرسال", "رقم خاطئ", "Undelivered"])
    case .refused: TableWord(rawValue, ["رفض", "رفضت", "رفضت الإجابة", "اعتذرت", "Declined"])
    case .ineligible: TableWord(rawValue, ["غير مؤهل", "غير مؤهلة", "لم تُقدَّم لها خدمة", "Not eligible"])
    case .unknown: TableWord(rawValue, ["غير معروف", "غير معروفة", "مجهول", "لا يُعرف"])
    }
  }
}

extension OutcomeDocument.Finding: RowFinding {}

extension OutcomeDocument.Finding: CustomStringConvertible {
  package var description: String { "\(line): \(problem)" }
}
