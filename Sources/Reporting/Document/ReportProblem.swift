package import Surveys

/// A mistake in a report's file.
package typealias ReportFinding = Finding<ReportProblem>

/// Everything that can be wrong with a report's file.
package enum ReportProblem: Equatable, Sendable {
  case notYAML(String)
  case missing(String)
  case unknownField(String, known: [String])
  case notText(String)
  case notList(String)
  case notMapping(String)
  case notPeriods(value: String, allowed: ClosedRange<Int>)
  case notInRange(field: String, value: String, allowed: ClosedRange<Int>)
  case unknownValue(field: String, value: String, known: [String])
  case missingWords(field: String, language: String)
  case badTab(String)
  case repeatedTab(String)
  case kindOfOtherProfile(String, profile: String, known: [String])
  case repeatedKind(String)
  case noSheets
  case noIndicators(sheet: String)
  case repeatedIndicator(sheet: String)
  case leadIsNoShare(sheet: String, indicator: String)
  case noEach(sheet: String, known: [String])
}

extension ReportProblem: WordsProblem {
  /// A field that stands twice, which YAML itself forbids.
  package static func duplicateKey(_ key: String) -> ReportProblem { .notYAML("‘\(key)’ stands here a second time") }

  package var description: String {
    switch self {
    case .notYAML(let reason): "this is not YAML: \(reason)"
    case .missing(let field): "‘\(field)’ is missing"
    case .unknownField(let field, let known): "‘\(field)’ is not known here; known are \(known.joined(separator: ", "))"
    case .notText(let field): "‘\(field)’ must be one piece of text"
    case .notList(let field): "‘\(field)’ must be a list"
    case .notMapping(let field): "‘\(field)’ must be fields with values"
    case .notPeriods(let value, let allowed):
      "‘trend’ cannot be ‘\(value)’; it is a number of periods from \(allowed.lowerBound) to \(allowed.upperBound)"
    case .notInRange(let field, let value, let allowed):
      "‘\(field)’ cannot be ‘\(value)’; it is a whole number from \(allowed.lowerBound) to \(allowed.upperBound)"
    case .unknownValue(let field, let value, let known):
      "‘\(field)’ cannot be ‘\(value)’; it is one of \(known.joined(separator: ", "))"
    case .missingWords(let field, let language): "‘\(field)’ has no words for ‘\(language)’; write ‘\(language): …’"
    case .badTab(let title):
      "‘\(title)’ cannot name a sheet; a name has 1 to 31 characters, none of them [ ] : * ? / \\ '"
    case .repeatedTab(let title): "‘\(title)’ names a second sheet; every sheet has its own name"
    case .kindOfOtherProfile(let kind, let profile, let known):
      "a report with profile ‘\(profile)’ has no sheet of kind ‘\(kind)’; it has \(known.joined(separator: ", "))"
    case .repeatedKind(let kind):
      "‘\(kind)’ stands here a second time; this report has one sheet of that kind"
    case .noSheets: "a report needs at least one sheet"
    case .noIndicators(let sheet): "a sheet of kind ‘\(sheet)’ needs ‘indicators’, for example [satisfied, mean]"
    case .repeatedIndicator(let sheet): "an indicator of ‘\(sheet)’ stands there twice; every column has its own"
    case .noEach(let sheet, let known):
      "a sheet of kind ‘\(sheet)’ has no ‘each’; only \(known.joined(separator: " and ")) have a sheet for each of their rows"
    case .leadIsNoShare(let sheet, let indicator):
      "the first indicator of ‘\(sheet)’ must be a share, not ‘\(indicator)’: satisfied, easy, trust, fulfilled or yes"
    }
  }
}
