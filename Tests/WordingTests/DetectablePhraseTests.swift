import Indicators
import Statistics
import Surveys
import Testing
import Wording

/// What so many answers can show, in words.
@Suite struct DetectablePhraseTests {
  private func said(_ phrase: DetectablePhrase) -> [String] {
    [Language.arabic, .english].map { Formats(language: $0).say(phrase) }
  }

  @Test(arguments: [
    (0.2893, Indicator.Unit.share, "أصغر فرق يظهر: 29 نقطة مئوية", "Smallest visible difference: 29 percentage points"),
    (0.0472, .share, "أصغر فرق يظهر: 4.7 نقطة مئوية", "Smallest visible difference: 4.7 percentage points"),
    (0.05, .share, "أصغر فرق يظهر: 5 نقاط مئوية", "Smallest visible difference: 5 percentage points"),
    (11.6, .points, "أصغر فرق يظهر: 12 نقطة", "Smallest visible difference: 12 points"),
  ])
  func `the smallest difference is told in its unit, in tenths below ten`(
    difference: Double, unit: Indicator.Unit, arabic: String, english: String
  ) {
    #expect(said(.smallest(difference, unit)) == [arabic, english])
  }

  @Test func `a target says whether its step can be seen, and by when`() throws {
    func sight(_ value: Double, newest: Period = Cast.now) throws -> TargetSight {
      let share = Proportion(count: 80, base: 100)
      let figure = Figure(
        label: .everybody, question: "overall", indicator: .satisfied, status: .shown, base: 100, value: share.share,
        interval: share.wilson())
      let aim = Target.Aim(survey: "service", question: "overall", indicator: .satisfied, scope: .everybody)
      let target = Target(aim: aim, value: value, since: Cast.now.advanced(by: 1))
      return try #require(TargetSight(target, from: figure, of: Cast.overall, newest: newest))
    }
    #expect(
      said(.target(try sight(0.83), .share)) == [
        "بقي 3 نقاط مئوية، وأصغر فرق يظهر بعدد الإجابات الآن 16 نقطة مئوية: تكفي الإجابات مع نهاية الربع الثالث 2033 إن بقي عددها كما هو.",
        "3 percentage points to go; the smallest difference that the present number of answers shows is 16 percentage points: at this rate enough are in by the end of Q3 2033.",
      ])
    #expect(
      said(.target(try sight(0.96), .share)) == [
        "بقي 16 نقطة مئوية، ويظهر هذا الفرق بعدد الإجابات الآن.",
        "16 percentage points to go, which the present number of answers shows.",
      ])
    #expect(
      said(.target(try sight(0.89, newest: Cast.now.advanced(by: 9)), .share)) == [
        "بقي 9 نقاط مئوية، وأصغر فرق يظهر بعدد الإجابات الآن 16 نقطة مئوية: تكفي لمعرفته إجابات 4 أرباع معاً قبل بدء الهدف ومثلها بعده، وقد اكتملت.",
        "9 percentage points to go; the smallest difference that the present number of answers shows is 16 percentage points: it takes the answers of 4 quarters together before the target began and as many since, and these are in by now.",
      ])
    #expect(
      said(.target(try sight(0.805), .share))[1].hasSuffix("at this rate ten years do not bring enough."))
  }
}
