import Indicators
import Statistics
import Surveys
import Testing
import Wording

/// Coefficients, and the words beside charts.
@Suite struct SeriesWordsTests {
  private let arabic = Formats(language: .arabic, isolation: .marks)
  private let english = Formats(language: .english)

  @Test func `a coefficient has two decimals, its range dots`() {
    #expect(english.coefficient(0.865) == "0.87")
    #expect(english.coefficient(-0.04) == "\u{2212}0.04")
    #expect(english.coefficient(1) == "1.00")
    #expect(english.coefficientRange(-0.1, 0.25) == "\u{2212}0.10 … 0.25")
    #expect(arabic.coefficient(0.5) == "\u{2066}0.50\u{2069}")
  }
}
