import Indicators
import Releases
import Statistics
import Surveys
import Testing

@Suite struct ModeAdjustmentTests {
  private let quarter = Period(.quarter, containing: Day(ordinal: 20_600))
  private let crossed = Breakdown(.channel, .mode)

  private func reading(
    _ answers: [String: [String: Int]], by breakdown: Breakdown? = nil, of question: Question = Published.overall
  ) throws -> ModeReading? {
    let published = breakdown ?? crossed
    return try Evidence(
      survey: Published.survey([question], by: [published]), organisation: Published.organisation,
      sheets: [Published.sheet(quarter, by: published, of: question.key, answers)]
    ).modeReading(of: question, in: quarter, by: .channel)
  }

  private func adjustment(_ answers: [String: [String: Int]]) throws -> ModeAdjustment {
    guard case .adjusted(let adjustment) = try reading(answers) else {
      throw QueryProblem.nothingReleased(quarter, released: [])
    }
    return adjustment
  }

  private func satisfied(_ count: Int, of base: Int) -> [String: Int] { ["5": count, "2": base - count] }

  // Telephone answers ten points above written ones in both channels, which are equally good: 70 % written. They look
  // eight points apart since the one has 90 % by telephone and the other 10 %.
  private var alike: [String: [String: Int]] {
    [
      "phone*sms": satisfied(70, of: 100), "phone*phone": satisfied(720, of: 900),
      "letters*sms": satisfied(630, of: 900), "letters*phone": satisfied(80, of: 100),
    ]
  }

  @Test func `channels that differ by their modes alone are told alike, beside what was counted`() throws {
    let told = try adjustment(alike)
    #expect(told.reference == .phone || told.reference == .sms)
    let effect = try #require(told.effects.first)
    #expect(told.effects.count == 1 && abs(abs(effect.shift) - 0.1) < 1e-12 && effect.base == 1000)
    #expect(told.rows.map(\.label) == [Label("phone"), Label("letters")])
    #expect(zip(told.rows, [0.79, 0.71]).allSatisfy { abs($0.raw - $1) < 1e-12 }, "what was counted stays")
    let adjusted = told.rows.compactMap(\.adjusted)
    #expect(adjusted.count == 2 && abs(adjusted[0] - adjusted[1]) < 1e-12)
    #expect(told.rows.allSatisfy { row in row.interval.map { $0.low < row.adjusted ?? 9 } ?? false })
  }

  @Test func `the mode of most answers is the reference, and a label that has it alone stays as it is`() throws {
    var answers = alike
    answers["website*sms"] = satisfied(60, of: 100)
    let told = try adjustment(answers)
    #expect(told.reference == .sms)
    let website = try #require(told.rows.last)
    #expect(website.label == Label("website") && website.raw == 0.6 && website.adjusted == 0.6)
  }

  @Test func `below two hundred answers of a mode beside another nothing is told`() throws {
    func answers(_ spoken: Int) -> [String: [String: Int]] {
      ["phone*sms": satisfied(300, of: 400), "phone*phone": satisfied(spoken * 9 / 10, of: spoken)]
    }
    #expect(try reading(answers(199)) == .tooFew)
    guard case .adjusted = try reading(answers(200)) else {
      Issue.record("two hundred are enough")
      return
    }
  }

  @Test func `modes that no channel has together are not told apart from the channels`() throws {
    #expect(
      try reading(["phone*phone": satisfied(700, of: 900), "letters*sms": satisfied(600, of: 900)]) == .tooFew)
  }

  @Test func `a cell of fewer than thirty plays no part, whatever it holds`() throws {
    var answers = alike
    answers["website*sms"] = satisfied(250, of: 300)
    let without = try adjustment(answers)
    for few in [satisfied(29, of: 29), satisfied(0, of: 29), satisfied(15, of: 29)] {
      answers["website*phone"] = few
      let told = try adjustment(answers)
      #expect(told.effects == without.effects)
      #expect(told.rows.last?.adjusted == nil, "of a tenth of its answers the mode is not told")
    }
  }

  @Test func `one mode needs no adjusting, and a survey without modes says so`() throws {
    #expect(try reading(["phone*sms": satisfied(300, of: 400)]) == .oneMode(.sms))
    #expect(try reading(["phone": satisfied(300, of: 400)], by: Breakdown(.channel)) == .notPublished)
    #expect(try reading(["phone*sms": satisfied(3, of: 4)]) == .tooFew)
  }

  @Test func `a score is not shifted`() throws {
    let score = Question(key: "recommend", kind: .nps, text: LocalizedText(ar: "هل تنصحون؟"))
    #expect(try reading(["phone*sms": ["9": 300], "phone*phone": ["2": 300]], of: score) == nil)
  }

  // Nothing is told that the shown figures do not tell: from them alone the same comes out.
  @Test func `withheld cells change nothing`() throws {
    // Two of nine are hidden, and with them what stands beside them: all that is told is of the telephone.
    var answers = [
      "phone*sms": satisfied(210, of: 300), "phone*phone": satisfied(2160, of: 2700),
      "letters*sms": satisfied(175, of: 250), "letters*web": satisfied(8, of: 9),
      "website*sms": satisfied(200, of: 300), "website*web": satisfied(1, of: 9),
    ]
    let one = try adjustment(answers)
    answers["letters*web"] = satisfied(0, of: 9)
    answers["website*web"] = satisfied(9, of: 9)
    let other = try adjustment(answers)
    // What was counted in each channel is shown, and moves; nothing else does.
    #expect(one.effects == other.effects && one.rows.map(\.adjusted) == other.rows.map(\.adjusted))
    #expect(one.rows.map(\.interval) == other.rows.map(\.interval) && one.rows.contains { $0.adjusted != nil })
  }
}
