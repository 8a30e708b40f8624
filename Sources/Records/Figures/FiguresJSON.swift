package import Foundation
package import Indicators
import Statistics
package import Surveys

/// Figures as the JSON that other systems build on: one array, an object a figure; what is withheld is `null`, never
/// left out, so that nobody takes it for forgotten.
package enum FiguresJSON {
  /// The array, with sorted keys.
  package static func data(_ scorecards: [Scorecard], organisation: Organisation) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return try encoder.encode(scorecards.flatMap { FigureRecord.records(of: $0, organisation: organisation) })
  }
}

extension FigureRecord: Encodable {
  private enum Key: String, CodingKey {
    case survey, version, period, breakdown, label, arabicLabel = "label_ar", question, indicator, n, value, low, high
    case method, status, change, bound
  }

  package func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(survey, forKey: .survey)
    try object.encode(version, forKey: .version)
    try object.encode(period, forKey: .period)
    try object.encode(breakdown, forKey: .breakdown)
    try object.encode(label, forKey: .label)
    try object.encode(labelName(.arabic), forKey: .arabicLabel)
    try object.encode(question, forKey: .question)
    try object.encode(indicator, forKey: .indicator)
    try object.encode(base, forKey: .n)
    try object.encode(value, forKey: .value)
    try object.encode(interval?.low, forKey: .low)
    try object.encode(interval?.high, forKey: .high)
    try object.encode(method, forKey: .method)
    try object.encode(status.rawValue, forKey: .status)
    try object.encodeIfPresent(bound?.rawValue, forKey: .bound)
    try object.encodeIfPresent(change.map(ChangeRecord.init), forKey: .change)
  }
}

/// A change as an object of its own.
private struct ChangeRecord: Encodable {
  let change: Change

  private enum Key: String, CodingKey {
    case from, difference, low, high, p, adjusted = "p_adjusted", verdict
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(change.from.description, forKey: .from)
    try object.encode(change.difference, forKey: .difference)
    try object.encode(change.interval?.low, forKey: .low)
    try object.encode(change.interval?.high, forKey: .high)
    try object.encode(change.p, forKey: .p)
    try object.encode(change.adjusted, forKey: .adjusted)
    try object.encode(change.verdict.rawValue, forKey: .verdict)
  }
}
