import Hummingbird

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
