import Foundation
import Indicators
import Surveys
import Testing

@testable import Pages

/// Who differs from whom, what goes with what, and what may be compared.
@Suite struct AnalysisPagesTests {
  @Test func `a difference is said in words, with what else may be behind it`() throws {
    let page = try Gallery.breakdownByMode(.arabic, .analyst).html
    #expect(page.contains("تقييم «المقابلة» أحسن من تقييم «وسائل التواصل الاجتماعي» و«الرسائل»."))
    #expect(page.contains("قد يكون الفرق بسبب طريقة جمع الإجابات لا بسبب الخدمة"))
    #expect(page.contains("لو جُمعت الإجابات بالطرق نفسها"))
    #expect(page.contains("وليس ترتيباً بالنتائج"))
  }

  @Test func `labels with too few answers are not compared`() throws {
    let view = DifferencesView(
      nil, modes: [], in: Cast.period, by: .channel, organisation: Cast.organisation,
      frame: Gallery.frame("/channels", .arabic))
    #expect(!view.hasPairs && view.finding == "لا نقارن القنوات بعضها ببعض: يلزم لكل طرف ثلاثون إجابة.")
  }

  @Test func `a funnel keeps the organisation's order and says where each label lies`() throws {
    let page = try Gallery.breakdownByMode(.arabic)
    let view = try #require(
      FunnelView(
        page.comparison.funnel, by: .channel, organisation: Cast.organisation, frame: page.frame))
    #expect(view.rows.map(\.name) == ["المقابلة", "وسائل التواصل الاجتماعي", "الرسائل"])
    #expect(view.rows.map(\.shape) == ["▲", "▼", "▼"])
    #expect(view.findings.first == "«المقابلة»: أعلى مما تأتي به المصادفة.")
    #expect(view.chart.svg.matches(of: /class="limit"/).count == 2)
    #expect(view.chart.svg.matches(of: /class="limit far"/).count == 2)
  }

  @Test func `answers on a scale make one bar, every part with its words and share`() throws {
    let svg = try #require(QuestionResultView(try Gallery.question(.arabic)).spread).chart.svg
    #expect((1...5).allSatisfy { svg.contains(#"class="step-\#($0)""#) })
    for words in ["جيد جداً", "جيد", "متوسط", "سيئ", "سيئ جداً"] { #expect(svg.contains("\(words) \u{2066}")) }
  }

  @Test func `questions stand in a grid, by number, and no word says that one causes another`() throws {
    let page = try Gallery.questions(.arabic).html
    #expect(page.contains("الأولويات"))
    #expect(page.matches(of: /class="spot-number"/).count == 2)
    #expect(page.contains("ولا يعني هذا أن أحدهما سبب الآخر"))
    for verb in ["يؤدي", "يرفع", "يؤثر", "يسبب"] { #expect(!page.contains(verb), "\(verb)") }
  }

  @Test func `a question tells its target and how it goes with the overall rating`() throws {
    #expect(try Gallery.question(.arabic).html.contains("الربع الأول 2026: بلغناه."))
    let drivers = try #require(try Cast.evidence.drivers(in: Cast.period))
    let formats = Gallery.frame("/", .arabic).formats
    let ease = try #require(DriverView(drivers, of: Cast.questions[2], isForAnalyst: true, formats))
    #expect(ease.said.count == 2 && ease.said[1].contains("معامل ارتباطه بالرضا العام"))
    let read = try #require(DriverView(drivers, of: Cast.questions[2], isForAnalyst: false, formats))
    #expect(read.said == Array(ease.said.prefix(1)) && read.isMeasured)
    #expect(
      DriverView(drivers, of: Cast.questions[0], isForAnalyst: true, formats) == nil,
      "the overall question is what others go with")
  }

  @Test func `comparisons have their names, one line for a quarter with two`() {
    let picker = PickerView(Gallery.frame("/", .arabic))
    #expect(
      picker.usual.map(\.label) == [
        "الربع السابق: الربع الثاني 2026", "الربع نفسه من العام الماضي، وهو الموسم الهجري نفسه: الربع الثالث 2025",
      ])
    #expect(picker.usual.map(\.value) == ["2026Q2", "2025Q3"])
    #expect(picker.usual[0].isChosen && !picker.none.isChosen)
    #expect(!picker.others.map(\.value).contains("2026Q3"), "nothing is compared with itself")
  }

  @Test func `where Ramadan has moved, the season is another quarter than a year before`() {
    let frame = StaffFrame(
      language: .english, role: .officer, path: "/", survey: "service", period: Cast.quarter("2024Q1"),
      comparison: nil, surveys: [], periods: ["2024Q1", "2023Q4", "2023Q2", "2023Q1"].map(Cast.quarter),
      hasMatrix: false, csrf: "")
    #expect(
      PickerView(frame).usual.map { $0.label.filter { $0 != "\u{2066}" && $0 != "\u{2069}" } } == [
        "Previous quarter: Q4 2023", "Same quarter last year: Q1 2023", "Same Hijri season: Q2 2023",
      ])
  }
}
