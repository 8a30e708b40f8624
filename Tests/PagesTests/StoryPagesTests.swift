import Indicators
import Releases
import Statistics
import Surveys
import Testing

@testable import Pages

/// The overview as a story, and where every name leads.
@Suite struct StoryPagesTests {
  private func overview(_ language: Language = .english) throws -> OverviewPage {
    try OverviewPage(Cast.self, language)
  }

  @Test func `four questions lead: the overall one, ease, trust, recommendation, then those with a target`() {
    func keys(_ targets: [Target]) -> [String] { OverviewPage.leading(Cast.survey, targets: targets).map(\.key) }
    func target(_ question: String, _ scope: Scope = .everybody) -> Target {
      Target(
        aim: Target.Aim(survey: Cast.survey.key, question: question, indicator: .yes, scope: scope), value: 0.5,
        since: Cast.before)
    }
    #expect(keys([]) == ["overall", "ease", "recommend", "informed"])
    #expect(keys([target("answered")]) == ["overall", "ease", "recommend", "answered"])
    let elsewhere = Scope(breakdown: Breakdown(.channel), label: Label(["interview"]))
    #expect(keys([target("answered", elsewhere)]) == ["overall", "ease", "recommend", "informed"])
  }

  @Test func `a tile says its verdict by shape and word, its target, and what stands behind the line`() throws {
    let tile = try #require(OverviewView(try overview()).story.first)
    #expect(tile.figure == "\u{2066}85%\u{2069}")
    #expect(tile.change?.shape == "▲" && tile.change?.verdict == "Real improvement")
    #expect(tile.goal?.shape == "◉" && tile.goal?.words.hasSuffix("reached") == true)
    let course = try #require(tile.course)
    #expect(course.past.count == 8 && course.past[0].period.contains("Q3 2026"))
    #expect(course.past.allSatisfy { $0.detail.contains("answers") && $0.detail.contains("–") })
    #expect(course.chart.svg.contains(#"class="goal-line""#) && course.chart.svg.contains("<polyline"))
  }

  @Test func `what is missing to a target is told as far as it is known`() throws {
    let question = Cast.questions[0]
    func goal(_ value: Double, to figure: Figure?) -> String {
      let target = Target(
        aim: Target.Aim(survey: Cast.survey.key, question: "overall", indicator: .satisfied, scope: .everybody),
        value: value, since: Cast.before)
      return GoalView(target, figure, of: question, Gallery.frame("/", .english).formats).words
        .filter { $0 != "\u{2066}" && $0 != "\u{2069}" }
    }
    func figure(_ value: Double?, status: Status = .shown, bound: Bound? = nil) -> Figure {
      Figure(
        label: .everybody, question: "overall", indicator: .satisfied, status: status, base: value == nil ? nil : 400,
        value: value, interval: value.map { Interval(low: $0 - 0.04, high: $0 + 0.04) }, bound: bound)
    }
    #expect(goal(0.8, to: figure(0.74)) == "Target 80%: 6 points to go")
    #expect(goal(0.8, to: figure(0.78)) == "Target 80%: 2 points to go, not yet beyond chance")
    #expect(goal(0.8, to: figure(0.82)) == "Target 80%: we are there, not yet beyond chance")
    #expect(goal(0.8, to: figure(0.9)) == "Target 80% reached")
    #expect(goal(0.8, to: figure(nil, status: .withheld)) == "Target 80%")
    #expect(goal(0.8, to: nil) == "Target 80%")
    #expect(goal(0.8, to: figure(0.7, bound: .atMost)) == "Target 80%", "nothing is subtracted from a bound")
    var part = figure(0.7)
    part.held = 0.5
    #expect(goal(0.8, to: part) == "Target 80%", "nor from a part of the people")
  }

  @Test func `a channel of few answers shows its last four quarters, in its file too`() throws {
    let quarters = (0..<4).map { Cast.period.advanced(by: -$0) }.reversed()
    let counts = [("5", 70), ("2", 30), (BallotCount.value, 100)].map { value, count in
      Count(
        breakdown: Breakdown(.channel), label: Label("interview"),
        question: value == BallotCount.value ? BallotCount.question : "overall", value: value, count: count)
    }
    let evidence = Evidence(
      survey: Cast.survey, organisation: Cast.organisation,
      sheets: quarters.map { TallySheet(period: $0, version: 1, counts: counts) })
    var page = try Gallery.label(
      .channel, "interview", Cast.questions[0], evidence, "/channels/interview", .english, isCrossed: false)
    #expect(!page.html.contains("over the last four quarters"))
    page.rolling = evidence.rolling(Cast.questions[0], at: page.scope, until: Cast.period)
    #expect(page.html.contains("over the last four quarters") || page.html.contains("over the last 4 quarters"))
    let rolling = page.shown.compactMap { if case .rolling(let figure, _) = $0 { figure.base } else { nil } }
    #expect(rolling == [400])
  }

  @Test func `only what changed is listed, real changes first, each with a way to its page`() throws {
    let page = try overview()
    let view = try #require(ChangesView(page, besides: []))
    let all = view.items + view.more
    #expect(all.allSatisfy { ["better", "worse", "changed"].contains($0.change.tone) && !$0.change.shape.isEmpty })
    #expect(all.contains { $0.name == "Interview" && $0.href?.hasPrefix("/channels/interview?survey=") == true })
    #expect(!all.contains { $0.name == "Social media" }, "it did not change")
    let quiet = try #require(ChangesView(try still(page), besides: []))
    #expect(quiet.items.isEmpty && quiet.nothing != nil)
    let alone = OverviewPage(
      frame: Gallery.frame("/", .english, comparison: nil), overall: try Cast.scorecard(.none, comparison: nil),
      byChannel: try Cast.scorecard(Breakdown(.channel), comparison: nil),
      byDepartment: try Cast.scorecard(Breakdown(.department), comparison: nil), organisation: Cast.organisation,
      responseRate: nil, reading: nil, rolling: nil, history: try Cast.history())
    #expect(ChangesView(alone, besides: []) == nil)
  }

  /// The same page over two periods that are alike.
  private func still(_ page: OverviewPage) throws -> OverviewPage {
    func card(_ breakdown: Breakdown) throws -> Scorecard {
      try Cast.evidence.scorecard(
        Query(
          survey: Cast.survey.key, period: Cast.before, breakdown: breakdown, comparison: Cast.before.previous))
    }
    return OverviewPage(
      frame: page.frame, overall: try card(.none), byChannel: try card(Breakdown(.channel)),
      byDepartment: try card(Breakdown(.department)), organisation: Cast.organisation, responseRate: nil, reading: nil,
      rolling: nil, history: History(everybody: nil, actions: [], targets: []))
  }

  @Test func `a file of the overview holds what changed, and no figure twice`() throws {
    let page = try overview()
    var told: [Figure] = []
    for case .figures(let figures, _) in page.shown { told += figures }
    for (index, figure) in told.enumerated() { #expect(!told[..<index].contains(figure), "\(figure)") }
    let changed = ChangesView.figures(page, besides: Set(page.leading.map(\.key))).flatMap(\.1)
    #expect(!changed.isEmpty && changed.allSatisfy(told.contains))
  }

  @Test func `who was not heard stands in one line with the way to more`() throws {
    let line = try #require(OverviewView(try overview()).unheard)
    #expect(line.way.href.hasPrefix("/fieldwork?survey=service") && !line.said.isEmpty)
    var page = try overview()
    page.fieldwork = PeriodFieldwork(everybody: nil, parts: [], representativeness: nil)
    #expect(OverviewView(page).unheard == nil)
  }

  @Test func `names lead to pages, and what stands together leads nowhere`() {
    var frame = Gallery.frame("/channels", .arabic)
    let (channel, other) = (Label(["interview"]), Label([Label.other]))
    #expect(
      frame.link(to: channel, in: Breakdown(.channel))
        == "/channels/interview?survey=service&period=2026Q3&compare=2026Q2")
    #expect(frame.link(to: other, in: Breakdown(.channel)) == nil)
    #expect(frame.link(to: .everybody, in: .none) == nil)
    #expect(frame.link(to: Label(["sms"]), in: Breakdown(.mode)) == nil)
    #expect(frame.link(to: Label(["interview", "reception"]), in: Breakdown(.channel, .department)) == nil)
    frame.question = "ease"
    #expect(frame.link(to: channel, in: Breakdown(.channel))?.hasSuffix("&question=ease") == true)
    #expect(frame.link(asking: "/matrix").hasSuffix("&question=ease"))
    #expect(!frame.link(asking: "/questions").contains("question="))
  }

  @Test func `a question is chosen in the picker, and stands in every way from the page`() throws {
    let page = try Gallery.asked("/channels", about: Cast.questions[2], .english)
    #expect(page.html.contains(#"<select name="question">"#))
    #expect(page.html.contains(#"<option value="ease" selected>"#))
    #expect(page.html.matches(of: /selected>/).count == 4)
    #expect(
      page.html.contains(
        "/departments?survey=service&amp;period=2026Q3&amp;compare=2026Q2&amp;lang=en&amp;question=ease"))
    #expect(try !Gallery.question(.english).html.contains(#"<select name="question">"#))
  }

  @Test func `a channel's page tells its questions, departments, comments and actions`() throws {
    let view = LabelView(try Gallery.channel(.english))
    #expect(view.headline.hasPrefix("Interview: "))
    #expect(
      view.table?.rows.count == 6 && view.table?.rows.allSatisfy { $0.href?.hasPrefix("/questions/") == true } == true)
    let crossing = try #require(view.crossing.section).table.rows
    #expect(crossing.map(\.href).allSatisfy { $0?.hasPrefix("/departments/") == true })
    #expect(view.words.said[0].hasPrefix("24 comments"))
    #expect(view.words.ways.map(\.href).allSatisfy { $0.contains("/comments?") && $0.contains("label=interview") })
    #expect(view.done.items.count == 1 && view.done.items[0].href?.hasPrefix("/actions/4?") == true)
    #expect(view.story[0].goal?.words.contains("95%") == true && view.target != nil)
  }

  @Test func `nothing of a withheld cell stands on the pages of its channel and department`() throws {
    for (dimension, key) in [(Dimension.channel, "social"), (.department, "research")] {
      let page = try Gallery.label(
        dimension, key, Cast.questions[0], Cast.crossed, "/x", .english)
      let rows = try #require(LabelView(page).crossing.section).table.rows
      let hidden = rows.filter(\.isWithheld)
      #expect(!hidden.isEmpty && hidden.allSatisfy { $0.value == "Withheld" && $0.base == "—" }, "\(key)")
    }
  }

  @Test func `what is not published is said, not hidden`() throws {
    let view = LabelView(try Gallery.department(.english))
    #expect(view.crossing.section == nil)
    #expect(view.crossing.missing?.contains("does not publish channels within departments") == true)
    #expect(view.words.said == ["Comments are not published by department, so that nobody can tell who wrote them."])
    #expect(view.words.ways.isEmpty)
  }

  @Test func `the board is led to no comment and no form`() throws {
    let page = try Gallery.channel(.english, as: .board).html
    #expect(!page.contains("/comments") && !page.contains("/actions"))
    #expect(page.contains("quality officer alone reads comments"))
  }

  @Test func `too few comments are told as the reading room tells them`() throws {
    let page = try Gallery.label(.channel, "social", Cast.questions[0], Cast.evidence, "/channels/social", .english)
    let view = LabelView(page)
    #expect(view.words.said[0].contains("fewer than 10 comments") && view.words.ways.count == 1)
    #expect(!view.words.ways[0].href.contains("label="))
  }
}
