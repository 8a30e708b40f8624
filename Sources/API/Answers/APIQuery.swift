import HTTP
import HTTPTypes
import Hummingbird
import Surveys

/// What an address of the API asks for behind its question mark, read strictly: what is not as the description says is
/// refused with its name, and never passed over.
struct APIQuery {
  private let values: [String: String]

  /// Reads an address that may have these parameters, each once.
  init(_ request: Request, _ names: Set<String>) throws {
    values = try request.queryFields.reduce(into: [:]) { values, field in
      guard names.contains(field.key) else {
        let known = names.isEmpty ? "it has none" : "it has \(names.sorted().joined(separator: ", "))"
        throw APIProblem(field: field.key, "This address has no such parameter; \(known).")
      }
      guard field.value.count == 1 else { throw APIProblem(field: field.key, "It stands here more than once.") }
      values[field.key] = field.value[0]
    }
  }

  /// What a parameter says; `nil` where it is left out.
  subscript(name: String) -> String? { values[name] }

  /// What a parameter says that may not be left out.
  func needed(_ name: String) throws -> String {
    guard let value = values[name] else { throw APIProblem(field: name, "It is needed.") }
    return value
  }

  /// A period as it is written everywhere; `nil` where it is left out.
  func period(_ name: String = "period") throws -> Period? {
    try read(name, "a period, such as 2026Q3, 2026-07 or 2026") { text in
      Period(text).flatMap { "\($0)" == text ? $0 : nil }
    }
  }

  /// A number from 1; `nil` where it is left out.
  func number(_ name: String, upTo most: Int) throws -> Int? {
    try read(name, "a number from 1 to \(most)") { text in
      Int(text).flatMap { "\($0)" == text && (1...most).contains($0) ? $0 : nil }
    }
  }

  /// What a parameter says, once it is read; `nil` where it is left out.
  /// - Parameter what: what it must be, behind “it must be”.
  func read<Value>(_ name: String, _ what: String, _ read: (String) -> Value?) throws -> Value? {
    guard let text = values[name] else { return nil }
    guard let value = read(text) else { throw APIProblem(field: name, "It must be \(what).") }
    return value
  }
}

/// In which form a table is answered.
enum APIFormat: String, CaseIterable {
  case json, csv

  /// As the address asks, or as `Accept` prefers (RFC 9110, 12.5.1): JSON where both are as welcome.
  init(_ query: APIQuery, _ request: Request) throws {
    if let named = try query.read("format", "json or csv", APIFormat.init(rawValue:)) {
      self = named
      return
    }
    let ranges = APIFormat.ranges(request.headers[.accept] ?? "*/*")
    let (json, csv) = (APIFormat.weight("application", "json", ranges), APIFormat.weight("text", "csv", ranges))
    guard max(json, csv) > 0 else {
      throw APIProblem(.notAcceptable, "This is answered as application/json or text/csv.")
    }
    self = csv > json ? .csv : .json
  }

  /// The ranges of a header with their weights; one that is not written as it should be counts in full.
  private static func ranges(_ header: String) -> [(range: String, weight: Double)] {
    header.split(separator: ",").map { part in
      let pieces = part.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
      let weight = pieces.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
      return (pieces.first ?? "", (0...1).contains(weight) ? weight : 1)
    }
  }

  /// How welcome a type is: what the narrowest range says that it lies in.
  private static func weight(_ type: String, _ subtype: String, _ ranges: [(range: String, weight: Double)]) -> Double {
    for wanted in ["\(type)/\(subtype)", "\(type)/*", "*/*"] {
      if let found = ranges.first(where: { $0.range == wanted }) { return found.weight }
    }
    return 0
  }
}
