import Indicators
import Releases
import Statistics
import Surveys
import Testing

@Suite struct DriversTests {
  private let quarter = Period(.quarter, containing: Day(ordinal: 20_600))

  /// The evidence of people who each answered every question, the overall rating last; `nil` is no answer.
  private func evidence(_ people: [[Int?]], questions: [Question]? = nil) -> Evidence {
    let count = people.first?.count ?? 1
    let asked = questions ?? (1..<count).map { Published.rating("q\($0)") } + [Published.overall]
    let pairs = asked.indices.flatMap { one in
      asked.indices.dropFirst(one + 1).flatMap { other in
        people.compactMap { answers -> PairCount? in
          guard let row = answers[one], let column = answers[other] else { return nil }
          return PairCount(
            one: asked[one].key, oneValue: "\(row)", other: asked[other].key, otherValue: "\(column)", count: 1)
        }
      }
    }
    let counts = asked.enumerated().flatMap { index, question in
      people.compactMap { answers in
        answers[index].map {
          Count(breakdown: .none, label: .everybody, question: question.key, value: "\($0)", count: 1)
        }
      }
    }
    return Evidence(
      survey: Published.survey(asked), organisation: Published.organisation,
      sheets: [TallySheet(period: quarter, version: 1, counts: counts)], pairs: [quarter: pairs])
  }

  private func found(_ people: [[Int?]], questions: [Question]? = nil) throws -> Drivers? {
    try evidence(people, questions: questions).drivers(in: quarter)
  }

  /// Ratings that look like chance and are the same on every run.
  private func ratings(_ people: Int, _ questions: Int) -> [[Int?]] {
    (0..<people).map { person in (0..<questions).map { 1 + (person * (7 + 4 * $0) + person / (3 + $0)) % 5 } }
  }

  @Test func `fifty people are a correlation, forty-nine are none and nobody tells how many`() throws {
    let enough = try #require(try found(ratings(50, 2))?.drivers.first)
    #expect(enough.n == 50 && enough.rho != nil && enough.p != nil && enough.performance != nil)
    let few = try #require(try found(ratings(49, 2))?.drivers.first)
    #expect(few.n == nil && few.rho == nil && few.p == nil && few.weight == nil)
    #expect(few.performance == nil && few.quadrant == nil)
  }

  @Test func `blanks are told by the fewest and the most pairs`() throws {
    var people = ratings(200, 3)
    let whole = try #require(try found(people))
    #expect(whole.pairs == 200...200 && whole.pairs?.isUneven == false && whole.reliability?.most == 200)
    for person in 0..<60 { people[person][0] = nil }
    let some = try #require(try found(people))
    #expect(some.pairs == 140...200 && some.pairs?.isUneven == true)
    #expect(some.reliability?.n == 140 && some.reliability?.most == 200)
    #expect((180...200).isUneven == false && (179...200).isUneven == true)
  }

  @Test func `a question that goes with the overall rating exactly has a correlation of one`() throws {
    let driver = try #require(try found((0..<60).map { [1 + $0 % 5, 1 + $0 % 5] })?.drivers.first)
    #expect(driver.rho == 1 && driver.p == nil && driver.performance == 50)
  }

  // Two drivers that do not go with each other weigh their squared correlations: of an outcome that is three parts of one
  // and one part of the other, 9 ÷ 10 and 1 ÷ 10.
  @Test func `drivers without anything in common weigh their squared correlations`() throws {
    let signs = [(-1, -1), (-1, 1), (1, -1), (1, 1)]
    let questions = [
      Published.rating("q1"), Published.rating("q2"),
      Question(key: "nps", kind: .nps, text: LocalizedText(ar: "nps"), isOverall: true),
    ]
    let people: [[Int?]] = (0..<80).map { index in
      let (one, other) = signs[index % 4]
      return [3 + one, 3 + other, 5 + 3 * one + other]
    }
    let drivers = try #require(try found(people, questions: questions))
    #expect(abs((drivers.rSquared ?? 0) - 1) < 1e-9)
    #expect(abs((drivers.drivers[0].weight ?? 0) - 0.9) < 1e-9)
    #expect(abs((drivers.drivers[1].weight ?? 0) - 0.1) < 1e-9)
    #expect(drivers.reliability == nil, "a recommendation is on no scale of ratings")
  }

  @Test func `ten people a driver give weights, fewer give correlations alone`() throws {
    let six = try #require(try found(ratings(60, 7)))
    #expect(six.drivers.allSatisfy { $0.weight != nil } && six.rSquared != nil)
    let seven = try #require(try found(ratings(60, 8)))
    #expect(seven.drivers.allSatisfy { $0.weight == nil && $0.rho != nil } && seven.rSquared == nil)
    #expect(seven.drivers.allSatisfy { $0.quadrant != nil }, "correlations are importance too")
  }

  @Test func `a question that everybody answered alike drives nothing, and takes no weight from the others`() throws {
    let people = ratings(60, 3).map { [$0[0], $0[1], 5, $0[2]] }
    let drivers = try #require(try found(people)).drivers
    #expect(drivers[2].rho == nil && drivers[2].weight == nil && drivers[2].quadrant == nil)
    #expect(drivers[2].performance == 100)
    let without = try #require(try found(ratings(60, 3))).drivers
    #expect(drivers.prefix(2).map(\.weight) == without.map(\.weight) && without[0].weight != nil)
  }

  @Test func `pairs of other periods take no part`() throws {
    let once = evidence(ratings(60, 2))
    let other = Evidence(
      survey: once.survey, organisation: once.organisation, sheets: once.sheets,
      pairs: once.pairs.merging([quarter.previous: once.pairs[quarter] ?? []]) { one, _ in one })
    #expect(try other.drivers(in: quarter) == once.drivers(in: quarter))
  }

  @Test func `without an overall rating, and without pairs, nothing is said`() throws {
    #expect(try found(ratings(60, 2), questions: [Published.rating("a"), Published.rating("b")]) == nil)
    let silent = Evidence(
      survey: Published.survey(), organisation: Published.organisation,
      sheets: [Published.sheet(quarter, ["phone": ["5": 60]])])
    #expect(try silent.drivers(in: quarter) == nil)
  }

  // Two items of equal variance and correlation r: α = 2r ÷ (1 + r). Of forty people thirty agree: r = ½, α = ⅔.
  @Test func `alpha of two ratings can be checked by hand, and thirty people are its least`() throws {
    let forty: [[Int?]] = (0..<40).map { [$0.isMultiple(of: 2) ? 2 : 4, $0.isMultiple(of: 2) == ($0 < 30) ? 2 : 4] }
    let reliability = try #require(try found(forty)?.reliability)
    #expect(abs(reliability.alpha - 2.0 / 3) < 1e-12 && reliability.n == 40)
    #expect(reliability.questions == ["q1", "overall"] && reliability.withoutEach == [nil, nil])
    #expect(try found(Array(forty.suffix(30)))?.reliability?.n == 30)
    #expect(try found(Array(forty.suffix(29)))?.reliability == nil)
  }
}
