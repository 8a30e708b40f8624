import Indicators
import Surveys
import Testing

@testable import Pages

/// Figures for analysts stand behind one switch, which the address keeps.
@Suite struct DetailTests {
  private func frame(_ path: String, _ detail: Detail) -> StaffFrame {
    Gallery.frame(path, .english, detail: detail)
  }

  private func breakdown(_ detail: Detail) throws -> BreakdownPage { try Gallery.breakdownByMode(.english, detail) }

  @Test func `a page for readers says that there is more, and leads to it`() throws {
    let page = try breakdown(.reader).html
    #expect(!page.contains("class=\"spot\"") && !page.contains("standardised"))
    #expect(page.contains("This page has more for analysts: "))
    #expect(page.contains("limits of chance around the charity’s share"))
    #expect(
      page.contains(
        #"<a href="/channels?survey=service&amp;period=2026Q3&amp;compare=2026Q2&amp;detail=analyst&amp;lang=en#detail">"#
      ))
  }

  @Test func `a page for analysts shows it, and every link and form keeps that`() throws {
    let page = try breakdown(.analyst).html
    #expect(page.contains("class=\"spot\""))
    #expect(page.contains("Hide figures for analysts"))
    #expect(page.contains(#"<input type="hidden" name="detail" value="analyst">"#))
    let links = page.matches(of: #/href="(\/[^"]*survey=[^"]*)"/#).map { String($0.1) }
    let away = links.filter { !$0.contains("detail=analyst") }
    #expect(away.count == 1 && away[0].hasSuffix("#detail"), "\(away)")
  }

  @Test func `every page with analysts' figures has the same switch`() throws {
    let question = try Gallery.question(.english)
    for detail in [Detail.reader, .analyst] {
      let list = try Gallery.questions(.english, detail)
      #expect(list.html.contains(detail == .reader ? "Show figures for analysts" : "Hide figures for analysts"))
      #expect(QuestionsView(list).reliability == nil || detail == .analyst)
      let fieldwork = try Gallery.fieldwork(.english)
      let asked = FieldworkPage(
        frame: frame("/fieldwork", detail), fieldwork: fieldwork.fieldwork, organisation: fieldwork.organisation)
      #expect(asked.html.contains(detail == .reader ? "Show figures for analysts" : "Hide figures for analysts"))
    }
    #expect(!question.html.contains("class=\"detail\""), "the overall question goes with no other")
  }

  @Test func `an address keeps only what it asks`() {
    #expect(
      frame("/channels", .reader).link("/matrix") == "/matrix?survey=service&period=2026Q3&compare=2026Q2&lang=en")
    #expect(frame("/channels", .analyst).at("/matrix").detail == .analyst)
  }
}
