import Indicators
import Releases
import Statistics
import Surveys
import Testing
import Wording

/// Numbers, as people read them.
@Suite struct FormatsTests {
  let arabic = Formats(language: .arabic)
  let marked = Formats(language: .arabic, isolation: .marks)
  let english = Formats(language: .english)

  @Test func `a share is rounded half up, by integers`() {
    #expect(arabic.percent(187, of: 214) == "87%")
    #expect(arabic.percent(29, of: 200) == "15%")
    #expect(arabic.percent(0, of: 7) == "0%")
    #expect(arabic.percent(7, of: 7) == "100%")
    #expect(arabic.percent(0, of: 0) == "—")
  }

  @Test func `a share that binary fractions cannot hold is rounded as written`() {
    #expect(arabic.percent(0.145) == "15%")
    #expect(arabic.percent(0.285) == "29%")
    #expect(arabic.percent(0.1449) == "14%")
  }

  @Test func `a share that was rounded so that nobody can be told from it is not rounded once more`() {
    // Seven in ten of eleven are 7.7 people: not eight, who would be 73 %.
    #expect(english.value(0.7, of: .satisfied, base: 11) == "70%")
    #expect(english.value(8.0 / 11, of: .satisfied, base: 11) == "73%")
    #expect(english.value(0.145, of: .satisfied, base: 200) == "15%")
  }

  @Test func `what would turn round in Arabic is kept in its order`() {
    #expect(marked.percent(87, of: 100) == "\u{2066}87%\u{2069}")
    #expect(marked.range(0.82, 0.91) == "\u{2066}82–91%\u{2069}")
    #expect(marked.code("2026Q3") == "\u{2066}2026Q3\u{2069}")
    #expect(marked.points(-12) == "\u{2066}\u{2212}12\u{2069}")
    #expect(marked.count(1_234_567) == "1,234,567")
    #expect(arabic.range(0.82, 0.91) == "82–91%")
  }

  @Test func `counts carry separators, means one decimal, probabilities three`() {
    #expect(arabic.count(999) == "999")
    #expect(arabic.count(1_000) == "1,000")
    #expect(arabic.count(12_480) == "12,480")
    #expect(arabic.count(-12_480) == "−12,480")
    #expect(arabic.mean(4.25) == "4.3")
    #expect(arabic.mean(4) == "4.0")
    #expect(arabic.meanRange(4.1, 4.44) == "4.1–4.4")
  }

  @Test func `a score has a true minus sign and no percent sign`() {
    #expect(arabic.points(-12.5) == "−13")
    #expect(arabic.points(12.5) == "13")
    #expect(arabic.points(-0.2) == "0")
    #expect(arabic.pointsRange(-5, 12) == "−5 … 12")
  }

  @Test func `Arabic-Indic digits are drawn where they are asked for`() {
    let indic = Formats(language: .arabic, digits: .arabicIndic)
    #expect(indic.percent(87, of: 100) == "٨٧٪")
    #expect(indic.count(12_480) == "١٢٬٤٨٠")
    #expect(indic.mean(4.25) == "٤٫٣")
    #expect(indic.counted(3, .rating) == "٣ تقييمات")
    #expect(indic.code("2026Q3") == "2026Q3")
  }

  @Test(arguments: [
    (0.05, "+5 نقاط مئوية"), (-0.12, "−12 نقطة مئوية"), (0.01, "+1 نقطة مئوية"), (0.001, "0 نقطة مئوية"),
  ])
  func `a change of a share is said in percentage points`(difference: Double, words: String) {
    #expect(arabic.difference(difference, of: .satisfied) == words)
  }

  @Test func `a change is said in the unit of its indicator`() {
    #expect(english.difference(0.05, of: .satisfied) == "+5 percentage points")
    #expect(english.difference(-1, of: .nps) == "−1 point")
    #expect(arabic.difference(4, of: .nps) == "+4 نقاط")
    #expect(arabic.difference(0.24, of: .mean) == "+0.2 درجة")
    #expect(arabic.signedDifference(-0.051, of: .trust) == "−5")
  }

  @Test func `a figure is written with its base and its silence`() {
    let shown = figure(.shown, base: 214, value: 187.0 / 214, interval: Interval(low: 0.824, high: 0.911))
    #expect(arabic.value(shown) == "87%")
    #expect(arabic.interval(shown) == "82–91%")
    #expect(arabic.base(shown) == "214")
    let withheld = figure(.withheld, base: nil, value: nil, interval: nil)
    #expect(arabic.value(withheld) == "محجوب")
    #expect(arabic.interval(withheld) == "—")
    #expect(arabic.base(withheld) == "—")
  }

  @Test func `a bound is said in words, its number isolated`() {
    let few = Figure(
      label: .everybody, question: "overall", indicator: .satisfied, status: .smallSample, base: 25, value: 0.05,
      interval: nil, bound: .atMost)
    #expect(arabic.value(few) == "5% أو أقل")
    #expect(marked.value(few) == "\u{2066}5%\u{2069} أو أقل")
    #expect(english.value(few) == "5% or less")
    let score = Figure(
      label: .everybody, question: "recommend", indicator: .nps, status: .smallSample, base: 12, value: -80,
      interval: nil, bound: .atLeast)
    #expect(marked.value(score) == "\u{2066}\u{2212}80\u{2069} أو أكثر")
  }

  private func figure(_ status: Status, base: Int?, value: Double?, interval: Interval?) -> Figure {
    Figure(
      label: .everybody, question: "overall", indicator: .satisfied, status: status, base: base, value: value,
      interval: interval)
  }
}
