/// What is wrong with one row of a file, and on which line.
package protocol RowFinding {
  associatedtype Problem: CustomStringConvertible
  /// The line on which the row begins, from 1.
  var line: Int { get }
  /// What is wrong with it.
  var problem: Problem { get }
}

/// A complaint that concerns one row or many, told once.
package struct RepeatedFinding<Finding: RowFinding> {
  /// The first of them.
  package let finding: Finding
  /// The lines of all, in order.
  package private(set) var lines: [Int]
  /// What else stands in the other rows; empty where it is the same everywhere.
  package private(set) var others: [String] = []

  /// How many rows it concerns besides the first.
  package var more: Int { lines.count - 1 }
  /// The first lines, as many as are told.
  package var firstLines: ArraySlice<Int> { lines.prefix(3) }

  /// As many complaints of one kind about different cells stand each for itself.
  private static var mostApart: Int { 10 }
  /// How many other cells are told.
  private static var mostOthers: Int { 5 }

  /// Findings without repetition: the same complaint once, with its lines; complaints of one kind about many different cells
  /// once too, so that a file that writes all its days in another way is not told so row by row. In the order of the first
  /// lines.
  package static func told(_ findings: [Finding]) -> [RepeatedFinding] {
    var (kinds, order) = ([ComplaintKind: [RepeatedFinding]](), [ComplaintKind]())
    var places: [ComplaintKind: [String: Int]] = [:]
    for finding in findings {
      let kind = ComplaintKind(finding.problem)
      let words = "\(finding.problem)"
      if kinds[kind] == nil { order.append(kind) }
      if let index = places[kind]?[words] {
        kinds[kind]?[index].lines.append(finding.line)
      } else {
        places[kind, default: [:]][words] = kinds[kind]?.count ?? 0
        kinds[kind, default: []].append(RepeatedFinding(finding: finding, lines: [finding.line]))
      }
    }
    let told = order.flatMap { kind in
      let all = kinds[kind] ?? []
      return all.count > mostApart ? [together(all)] : all
    }
    return told.enumerated().sorted { ($0.element.lines[0], $0.offset) < ($1.element.lines[0], $1.offset) }
      .map(\.element)
  }

  private static func together(_ all: [RepeatedFinding]) -> RepeatedFinding {
    var first = all[0]
    first.lines = all.flatMap(\.lines).sorted()
    first.others = all.dropFirst().prefix(mostOthers).compactMap { ComplaintKind.value(in: $0.finding.problem) }
    return first
  }
}

extension RepeatedFinding: CustomStringConvertible {
  /// Such as `2: ‘fax’ is no channel; known are phone (line 2 and 311 more; first lines 2, 3, 4)`.
  package var description: String {
    guard more > 0 else { return "\(finding.line): \(finding.problem)" }
    let listed = firstLines.map { "\($0)" }.joined(separator: ", ")
    let also = others.isEmpty ? "" : "; elsewhere " + others.map { "‘\($0)’" }.joined(separator: ", ")
    return "\(finding.line): \(finding.problem) (line \(finding.line) and \(more) more; first lines \(listed)\(also))"
  }
}

/// What complaints have in common that differ in the cell alone: the case of the problem, and its column.
private struct ComplaintKind: Hashable {
  private let name: String
  private let column: String

  /// The kind of a problem, which is a case of a closed list.
  init(_ problem: Any) {
    let payload = Mirror(reflecting: problem).children.first
    name = payload?.label ?? "\(problem)"
    // A case may wrap a fault of tables, which is a case of another list.
    if let fault = payload?.value as? TableFault {
      let inner = ComplaintKind(fault)
      column = "\(inner.name) \(inner.column)"
    } else {
      column = ComplaintKind.labelled("column", in: payload?.value) ?? ""
    }
  }

  /// The cell of which a problem speaks.
  static func value(in problem: Any) -> String? {
    guard let payload = Mirror(reflecting: problem).children.first?.value else { return nil }
    if payload is TableFault { return value(in: payload) }
    return payload as? String ?? labelled("value", in: payload) ?? Mirror(reflecting: payload).children.first?.value
      as? String
  }

  private static func labelled(_ name: String, in payload: Any?) -> String? {
    payload.flatMap { Mirror(reflecting: $0).children.first { $0.label == name }?.value as? String }
  }
}
