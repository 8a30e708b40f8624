import Foundation
import Indicators
import Surveys
import Testing
import Wording

@testable import Pages

/// Charts over time, and what stands in words beside them.
@Suite struct SeriesPagesTests {
  @Test func `sixteen quarters have limits, and the one beyond them a shape and a word`() throws {
    let page = try Gallery.longQuestion(.arabic).html
    let trend = try chart("trend", in: page)
    #expect(trend.contains(#"class="band""#))
    #expect(trend.matches(of: /class="limit"/).count == 2)
    #expect(trend.contains(#"<path class="signal good""#))
    #expect(trend.contains(">فوق الحد</text>"))
    #expect(page.contains("الربع الثالث 2026: القيمة فوق الحد الأعلى"))
    #expect(page.contains("في الربع الثالث 2026 تحسّن خارج عن المعتاد عبر الفترات."))
    #expect(page.contains("الخط المتقطع هو المتوسط"))
  }

  @Test func `eight quarters have a median and no limits`() throws {
    let page = try Gallery.question(.arabic).html
    let trend = try chart("trend", in: page)
    #expect(!trend.contains(#"class="band""#) && !trend.contains(#"class="limit""#))
    #expect(trend.contains(#"class="centre""#))
    #expect(page.contains("الخط المتقطع هو الوسيط"))
  }

  @Test(arguments: [true, false])
  func `the first quarter and the last are always labelled`(isLong: Bool) throws {
    let page = try isLong ? Gallery.longQuestion(.english).html : Gallery.question(.english).html
    let ticks = try chart("trend", in: page).matches(of: /class="tick" x="([0-9.]+)%" y="308"[^>]*>(Q\d)/)
    #expect(ticks.first?.2 == "Q4")
    #expect(ticks.last?.2 == "Q3")
    #expect(ticks.count < 12)
  }

  @Test func `an improvement is a number in the chart and a sentence below it`() throws {
    let page = try Gallery.question(.arabic).html
    #expect(try chart("trend", in: page).contains(/class="flag-number"[^>]*>3</))
    #expect(
      page.contains(#"<li><span class="key">3</span> نخبر الأسرة بموعد الرد عند التسجيل، منذ 1 يناير 2026م</li>"#))
    #expect(page.contains("ليس بالضرورة بسببه"))
  }

  @Test func `Ramadan and Hajj are shaded and named`() throws {
    let trend = try chart("trend", in: try Gallery.question(.arabic).html)
    #expect(trend.matches(of: /class="season ramadan"/).count == 2)
    #expect(trend.matches(of: /class="season hajj"/).count == 2)
    #expect(trend.matches(of: />رمضان</).count == 2 && trend.matches(of: />الحج</).count == 2)
  }

  @Test func `time runs from right to left in Arabic, unless it is set the other way`() throws {
    func dots(_ language: Language, _ axis: TimeAxis) throws -> [Double] {
      let result = try Gallery.question(language)
      let page = QuestionPage(
        frame: Gallery.frame("/", language, timeAxis: axis), question: result.question, overall: result.overall,
        distribution: nil, byChannel: result.byChannel, byDepartment: result.byDepartment,
        organisation: result.organisation, history: result.history, drivers: nil, standings: []
      ).html
      return try chart("trend", in: page).matches(of: /class="dot" cx="([0-9.]+)%"/).compactMap { Double($0.1) }
    }
    #expect(try dots(.arabic, .reading) == dots(.arabic, .reading).sorted(by: >))
    #expect(try dots(.arabic, .leftToRight) == dots(.arabic, .leftToRight).sorted(by: <))
    #expect(try dots(.english, .reading) == dots(.english, .reading).sorted(by: <))
  }

  @Test func `text keeps inside when time runs against it`() {
    var canvas = Formats(language: .arabic, timeAxis: .leftToRight).timeCanvas
    canvas.text("نسبة", 0, 10, anchor: "start", style: "tick")
    let svg = canvas.drawing(id: "a", title: "b", description: "c", height: 20).svg
    #expect(svg.contains(#"x="0%" y="10" text-anchor="end""#), "in Arabic the end of a text is on its left")
  }

  @Test func `small charts share one scale, and a withheld label says so without a number`() throws {
    let overview = try OverviewPage(Cast.self, .arabic)
    let view = OverviewView(overview)
    #expect(view.multiples.map(\.items.count) == [2, 2])
    let ends = try (0..<2).map { index in
      try chart("channel-\(index)", in: overview.html).matches(of: /class="tick"[^>]*>\u{2066}(\d+%)/).map {
        String($0.1)
      }
    }
    #expect(ends[0] == ends[1] && ends[0].count == 2)
    let withheld = Figure(
      label: .everybody, question: "overall", indicator: .satisfied, status: .withheld, base: nil, value: nil,
      interval: nil)
    let history = Series(
      .satisfied, of: Cast.questions[0], label: .everybody, [Cast.period: withheld],
      in: SeasonCalendar(from: Cast.before, to: Cast.period))
    let multiples = try #require(
      MultiplesView(
        [history], of: Cast.questions[0], actions: [], targets: [], scorecard: overview.byChannel,
        organisation: Cast.organisation, frame: overview.frame))
    #expect(multiples.items[0].value == nil && multiples.items[0].base == nil)
    #expect(multiples.items[0].mark == "محجوب حمايةً لمن أجابوا")
    #expect(multiples.rows[0].cells == ["—", "محجوب"])
  }

  @Test func `an action stands in the small chart of its own label, and in no other`() throws {
    let overview = try OverviewPage(Cast.self, .arabic)
    let channels = OverviewView(overview).multiples[0].items
    #expect(channels.map(\.actions.count) == [1, 0])
    #expect(channels[0].actions[0].number == "4" && channels[0].actions[0].words.contains("غرفة هادئة"))
    #expect(try chart("channel-0", in: overview.html).contains(#"class="began""#))
    #expect(try !chart("channel-1", in: overview.html).contains(#"class="began""#))
  }

  @Test func `an axis is cut at round numbers around what it holds`() {
    let axis = ValueAxis(of: .satisfied, around: [0.62, 0.78])
    #expect(abs(axis.low - 0.6) < 1e-9 && abs(axis.high - 0.8) < 1e-9 && axis.ticks.count == 3)
    let wide = ValueAxis(of: .satisfied, around: [0.31, 0.85])
    #expect(abs(wide.low - 0.3) < 1e-9 && abs(wide.high - 0.9) < 1e-9 && wide.ticks.count == 4)
    let edge = ValueAxis(of: .satisfied, around: [1])
    #expect(abs(edge.low - 0.8) < 1e-9 && edge.high == 1)
    #expect(ValueAxis(of: .nps, around: [-5, 12]).low == -20)
    #expect(ValueAxis(of: .satisfied, around: []).high == 1)
  }

  /// The drawing with an id.
  private func chart(_ id: String, in page: String) throws -> Substring {
    let start = try #require(page.range(of: #"aria-labelledby="\#(id)-title"#)).lowerBound
    let end = try #require(page.range(of: "\n</svg>", range: start..<page.endIndex)).upperBound
    return page[start..<end]
  }
}
