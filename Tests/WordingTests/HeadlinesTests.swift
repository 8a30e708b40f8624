import Indicators
import Releases
import Surveys
import Testing
import Wording

/// What figures say, in sentences.
@Suite struct HeadlinesTests {
  let formats = Formats(language: .arabic)

  @Test func `a real improvement is the headline, and its channel is named`() throws {
    let said = try overview(
      now: [
        "interview*desk": [6, 14, 20, 90, 170], "web*desk": [5, 8, 12, 30, 25], "web*research": [0, 0, 1, 2, 3],
        "web*visits": [1, 1, 2, 3, 5],
      ],
      before: [
        "interview*desk": [30, 40, 60, 90, 80], "web*desk": [5, 8, 12, 30, 25], "web*research": [0, 0, 1, 2, 3],
        "web*visits": [1, 1, 2, 3, 5],
      ])
    #expect(
      said == [
        "نسبة الرضا 82% في الربع الثالث 2026، وهي أفضل مما كانت في الربع السابق.",
        "وصلنا 398 تقييماً (نحو 45% ممن دعوناهم)؛ والنسبة الحقيقية لدى جميع المستفيدين تقع غالباً بين 78% و86%.",
        "في القنوات: تحسّن حقيقي في «المقابلة» ولا تراجع حقيقي في غيرها مقارنةً مع الربع الثاني 2026.",
        "في الأقسام: تحسّن حقيقي في «الاستقبال» ولا تراجع حقيقي في غيرها مقارنةً مع الربع الثاني 2026.",
        "حجبنا نتائج قسمين حمايةً لمن أجابوا.",
      ])
  }

  @Test func `where nothing truly changed one sentence says so`() throws {
    let same = ["interview*desk": [6, 14, 20, 90, 70], "web*research": [3, 4, 6, 20, 17]]
    let said = try overview(now: same, before: same, rate: nil)
    #expect(
      said == [
        "نسبة الرضا 79% في الربع الثالث 2026؛ والفرق عمّا كانت في الربع السابق قد يكون مصادفة.",
        "وصلنا 250 تقييماً؛ والنسبة الحقيقية لدى جميع المستفيدين تقع غالباً بين 73% و83%.",
        "لا تغيّر حقيقي في أي قناة أو قسم مقارنةً مع الربع الثاني 2026.",
      ])
  }

  @Test func `a small sample asks for care, and is not judged`() throws {
    let few = ["interview*desk": [1, 2, 3, 8, 6]]
    let said = try overview(now: few, before: few, rate: nil)
    #expect(
      said == [
        "نسبة الرضا 70% في الربع الثالث 2026؛ والعدد لا يكفي للمقارنة بما كان في الربع السابق.",
        "وصلنا 20 تقييماً؛ والنسبة الحقيقية لدى جميع المستفيدين تقع غالباً بين 43% و97%؛ والعينة صغيرة، فاقرؤوها بحذر.",
        "عدد الإجابات لا يكفي للقول بتغيّر في أي قناة أو قسم.",
      ])
  }

  @Test func `too few answers show no level at all`() throws {
    let said = try overview(now: ["interview*desk": [0, 1, 1, 2, 2]], before: nil, rate: nil)
    #expect(
      said == [
        "عدد الإجابات في الربع الثالث 2026 لا يكفي لعرض نسبة الرضا.",
        "حجبنا نتائج قناة واحدة وقسم واحد حمايةً لمن أجابوا.",
      ])
  }

  @Test func `without a comparison a breakdown says what it shows`() throws {
    let evidence = Cast.evidence(now: ["interview*desk": [1, 2, 3, 40, 60]], before: nil)
    let scorecard = try evidence.scorecard(Query(survey: "service", period: Cast.now, breakdown: Breakdown(.channel)))
    let title = Headlines.breakdown(
      scorecard, question: Cast.overall, organisation: Cast.organisation, formats: formats)
    #expect(title == "نسبة الرضا بحسب القناة في الربع الثالث 2026.")
  }

  private func overview(now: [String: [Int]], before: [String: [Int]]?, rate: Int? = 45) throws -> [String] {
    let evidence = Cast.evidence(now: now, before: before)
    func scorecard(_ breakdown: Breakdown) throws -> Scorecard {
      try evidence.scorecard(
        Query(
          survey: "service", period: Cast.now, breakdown: breakdown,
          comparison: before == nil ? nil : Cast.now.previous))
    }
    return Headlines.overview(
      overall: try scorecard(.none), byChannel: try scorecard(Breakdown(.channel)),
      byDepartment: try scorecard(Breakdown(.department)), organisation: Cast.organisation,
      responseRate: rate.map { ResponseRate(label: .everybody, invited: 100, answered: $0) },
      reading: try evidence.reconciliation(in: Cast.now), formats: formats)
  }
}
