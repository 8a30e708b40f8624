import Indicators
import Surveys

/// Every figure that the product gives, as a page that anybody can read.
package enum Catalogue {
  /// Indicators of questions first, then what is measured on whole surveys.
  package static let definitions = Indicator.allCases.map(\.definition) + Definition.analyses + Definition.onPages

  /// A chapter a definition, in Markdown.
  package static var markdown: String {
    let chapters = definitions.map { definition in
      """
      ## \(definition.name(.english)) · \(definition.name(.arabic))

      `\(definition.key)`

      > \(definition.reading(.english))
      >
      > \(definition.reading(.arabic))

      | | |
      |---|---|
      | Unit | \(definition.unit) |
      | Better | \(definition.direction.rawValue) |
      | Formula | \(definition.formula.escaped) |
      | Uncertainty | \(definition.uncertainty.isEmpty ? "–" : definition.uncertainty) |
      | Edge cases | \(definition.edges.isEmpty ? "–" : definition.edges) |
      | Source | \(definition.source) |
      """
    }
    return ([head] + chapters).joined(separator: "\n\n") + "\n"
  }

  private static let head = """
    # Indicators

    What every figure means, how it is computed, and where the formula comes from. This page is written by
    `rida catalogue`. A key keeps its meaning for ever; another formula gets another key, and the old series goes on.

    All figures are computed from published counts alone. Answers marked «does not apply» or left empty are in no base.
    Totals are sums of answers over sums of bases, never means of rates. Intervals are 95 % and describe sampling alone,
    not the difference between those who answered and those who were silent: read them beside the response rate.
    """
}

extension String {
  /// A bar would end the cell of a table.
  fileprivate var escaped: String { replacing("|", with: "\\|") }
}
