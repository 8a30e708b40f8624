package import Foundation
package import Indicators

/// Figures and every analysis of one query as one JSON object, an array under each name.
package enum AnalysesJSON {
  /// What the query's breakdown cannot answer is an empty array.
  package static func data(_ evidence: Evidence, _ query: Query) throws -> Data {
    let figures = try FiguresJSON.data([evidence.scorecard(query).estimating()], organisation: evidence.organisation)
    let parts = try Analysis.allCases.map { ($0.rawValue, try $0.table(evidence, query).json()) }
    let members = (parts + [("figures", figures)]).sorted { $0.0 < $1.0 }
    let text = members.map { "\"\($0)\" : " + String(decoding: $1, as: UTF8.self) }.joined(separator: ",\n")
    return Data("{\n\(text)\n}".utf8)
  }
}
