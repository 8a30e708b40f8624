import Foundation
import HTTP
import HTTPTypes
import Hummingbird
package import Tables

/// Rows that a call sends, read strictly and as text: they go the way of a file with the same columns.
package struct SentRows: Sendable {
  /// The key of the survey that they are about.
  package let survey: String
  /// The member under which they stand: `services`.
  let member: String
  /// The members that some row has, or that all need.
  package let columns: [String]
  /// The rows as a file would have them.
  package let table: Table

  /// The place of a row in the body, from 0, by its line in the table.
  package func place(ofLine line: Int) -> Int { line - 1 }

  /// The field of a row as a problem names it: `services[3].phone`; without a column the whole row, and `services` where
  /// the fault is above the rows.
  package func field(_ column: String?, line: Int) -> String {
    line < 1 ? member : "\(member)[\(place(ofLine: line))]" + (column.map { ".\($0)" } ?? "")
  }

  /// What the call is answered whose rows have these faults.
  package func problem(_ faults: [APIProblem.Fault]) -> APIProblem {
    APIProblem(
      .unprocessableContent,
      "Nothing was taken: \(faults.count == 1 ? "one thing is" : "\(faults.count) things are") not right.",
      faults: Array(faults.prefix(APIBody.mostTold)))
  }
}

/// The object that a call sends.
struct APIBody {
  private let members: [String: Any]

  /// The largest body, in bytes: as a file that is uploaded.
  static let most = 5_000_000
  /// Of what is wrong with a body, no more is told.
  static let mostTold = 1000

  /// The bytes of a call, which must say that they are JSON.
  static func bytes(of request: Request) async throws -> [UInt8] {
    let type = request.headers[.contentType]?.split(separator: ";").first.map { $0.filter { !$0.isWhitespace } }
    guard type?.lowercased() == "application/json" else {
      throw APIProblem(.unsupportedMediaType, "Send JSON, and say so: ‘Content-Type: application/json’.")
    }
    guard let bytes = try await request.received(upTo: most, within: .seconds(15)) else {
      throw APIProblem(.contentTooLarge, "A call takes \(most) bytes at most; send it in parts.")
    }
    return bytes
  }

  /// An object with no member but these.
  init(_ bytes: [UInt8], _ names: Set<String>) throws {
    guard let object = try? JSONSerialization.jsonObject(with: Data(bytes)) else {
      throw APIProblem(.badRequest, "The body is no JSON.")
    }
    guard let members = object as? [String: Any] else {
      throw APIProblem(.badRequest, "The body must be an object.")
    }
    if let unknown = members.keys.sorted().first(where: { !names.contains($0) }) {
      throw APIProblem(field: unknown, APIBody.unknown(names))
    }
    self.members = members
  }

  private static func unknown(_ names: Set<String>) -> String {
    "There is no such member" + (names.isEmpty ? "." : "; there are \(names.sorted().joined(separator: ", ")).")
  }

  /// A text; `nil` where it is left out.
  func text(_ name: String) throws -> String? {
    guard let value = members[name] else { return nil }
    guard let text = value as? String else { throw APIProblem(field: name, "It must be a text.") }
    return text
  }

  /// A word of a list; `nil` where it is left out.
  func word<Word: RawRepresentable & CaseIterable>(_ name: String) throws -> Word? where Word.RawValue == String {
    guard let text = try text(name) else { return nil }
    guard let word = Word(rawValue: text) else {
      throw APIProblem(field: name, "It must be \(Word.allCases.map(\.rawValue).joined(separator: " or ")).")
    }
    return word
  }

  /// The rows under a name, of which each has some of these members, all of them texts.
  /// - Parameter needed: the members that none may leave out.
  func rows(_ name: String, _ columns: [String], needed: [String]) throws -> SentRows {
    guard let survey = try text("survey") else { throw APIProblem(field: "survey", "It is needed.") }
    guard let value = members[name] else { throw APIProblem(field: name, "It is needed.") }
    guard let items = value as? [Any], !items.isEmpty else {
      throw APIProblem(field: name, "It must be an array of one object or more.")
    }
    var (rows, faults): ([[String: String]], [APIProblem.Fault]) = ([], [])
    for (index, item) in items.enumerated() {
      guard faults.count < APIBody.mostTold else { break }
      rows.append(APIBody.row(item, "\(name)[\(index)]", columns, &faults))
    }
    guard faults.isEmpty else {
      throw APIProblem(.badRequest, "Nothing was taken: the body is not as the description says.", faults: faults)
    }
    let present = columns.filter { column in needed.contains(column) || rows.contains { $0[column] != nil } }
    let table = try Table(headings: present, rows: rows.map { row in present.map { row[$0] ?? "" } })
    return SentRows(survey: survey, member: name, columns: present, table: table)
  }

  /// What one object of an array says; what is wrong with it is noted.
  private static func row(
    _ item: Any, _ field: String, _ columns: [String], _ faults: inout [APIProblem.Fault]
  ) -> [String: String] {
    guard let object = item as? [String: Any] else {
      faults.append(APIProblem.Fault(field: field, "It must be an object."))
      return [:]
    }
    var row: [String: String] = [:]
    for (key, value) in object.sorted(by: { $0.key < $1.key }) {
      if !columns.contains(key) {
        faults.append(APIProblem.Fault(field: "\(field).\(key)", unknown(Set(columns))))
      } else if let text = value as? String {
        row[key] = text
      } else {
        faults.append(APIProblem.Fault(field: "\(field).\(key)", "It must be a text."))
      }
    }
    // A file passes over rows in which nothing stands; here each was meant.
    if row.values.allSatisfy(\.isBlankText) {
      faults.append(APIProblem.Fault(field: field, "Nothing stands in it."))
    }
    return row
  }
}
