import Indicators
import Releases
import Surveys
import Testing

/// Figures of scales of two to four points, worked out by hand.
@Suite struct ShortScaleTests {
  private func question(_ labels: Int) -> Question {
    Question(
      key: "overall", kind: .rating(Scale(min: 1, labels: (1...labels).map { LocalizedText(ar: "\($0)") })),
      text: LocalizedText(ar: "كيف؟"), isOverall: true)
  }

  /// Sixty ratings: ten of the lowest, the rest spread upwards.
  private let tallies = [
    2: Tally(["1": 10, "2": 50]), 3: Tally(["1": 10, "2": 20, "3": 30]),
    4: Tally(["1": 10, "2": 10, "3": 20, "4": 20]),
  ]

  @Test(arguments: [(2, 50, 10, 40.0 / 0.6), (3, 30, 10, 20.0 / 0.6), (4, 40, 20, 20.0 / 0.6)])
  func `satisfied is the best of two and three, and the two best of four`(
    labels: Int, satisfied: Int, dissatisfied: Int, net: Double
  ) throws {
    let (question, tally) = (question(labels), try #require(tallies[labels]))
    let values = [Indicator.satisfied, .dissatisfied, .net].map { $0.measure(tally, of: question)?.value ?? .nan }
    for (value, expected) in zip(values, [Double(satisfied) / 60, Double(dissatisfied) / 60, net]) {
      #expect(abs(value - expected) < 1e-12)
    }
  }

  @Test func `a satisfied share of two points is not all by construction`() throws {
    let share = try #require(Indicator.satisfied.measure(Tally(["1": 45, "2": 15]), of: question(2))?.value)
    #expect(share == 0.25)
  }
}
