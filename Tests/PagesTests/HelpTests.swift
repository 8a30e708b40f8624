import Access
import Surveys
import Testing
import Wording

@testable import Pages

/// What is found, and where meanings stand.
@Suite struct HelpTests {
  private func hits(_ query: String, _ role: Role = .officer, _ language: Language = .arabic) -> [HelpView.Hit] {
    HelpView(Gallery.help(language, query, role)).groups.flatMap(\.hits)
  }

  @Test(arguments: ["الاستجابة", "الإستجابه", "اِسْتِجابة", "استجابــة", "response rate", "RESPONSE  rate"])
  func `however a word is written, it is found`(query: String) {
    #expect(hits(query).contains { $0.href == "/help/glossary?lang=ar#response-rate" }, "\(query)")
  }

  @Test(arguments: ["", " ", "ًٌ", "؟", "zebra", String(repeating: "ا", count: 5000)])
  func `what says nothing finds nothing`(query: String) { #expect(hits(query).isEmpty) }

  @Test func `nobody is led to a page that she may not see`() {
    let question = Cast.survey.questions[0].title.ar
    let seen = hits(question, .officer).first { $0.name == question }
    #expect(seen?.href?.hasPrefix("/questions/\(Cast.survey.questions[0].key)?survey=") == true)
    let unseen = hits(question, .relations).first { $0.name == question }
    #expect(unseen != nil && unseen?.href == nil)
    #expect(hits("Interview", .officer).contains { $0.href?.hasPrefix("/channels/interview") == true })
    #expect(!hits("Interview", .relations).contains { $0.href?.contains("/channels") == true })
    #expect(hits("people", .administrator, .english).contains { $0.href == "/people?lang=en" })
    #expect(!hits("people", .officer, .english).contains { $0.href?.hasPrefix("/people") == true })
  }

  @Test func `every figure and every word has a place of its own, to which a tile leads`() throws {
    let places = [
      MeaningsView(Gallery.meanings(.arabic, .indicators)), MeaningsView(Gallery.meanings(.arabic, .glossary)),
    ]
    for view in places {
      let anchors = view.meanings.map(\.anchor)
      #expect(Set(anchors).count == anchors.count && !anchors.contains(""))
    }
    let anchors = Set(places[0].meanings.map(\.anchor))
    let view = OverviewView(try OverviewPage(Cast.self, .english))
    for href in view.story.map(\.meaningHref) + view.tiles.map(\.meaningHref) {
      #expect(href.hasPrefix("/help/indicators?lang=en#"))
      #expect(anchors.contains(String(href.split(separator: "#")[1])), "\(href)")
    }
  }
}
