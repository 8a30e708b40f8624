import CSV
import Drafts
import Foundation
import Forms
import Surveys
import Tables
import Testing

/// XLSForms in particular, and surveys written as such.
@Suite struct XLSFormTests {
  private static let quality = """
    [choices]
    list_name | name | label::Arabic (ar) | label::English (en)
    quality | 1 | سيئ | Poor
    quality | 2 | متوسط | Fair
    quality | 3 | جيد | Good
    yn | 1 | نعم | Yes
    yn | 0 | لا | No
    """

  @Test func `a rating keeps its words, worst first, and a list gives its scale the name`() throws {
    let made = try Fixture.imported(
      """
      [survey]
      type | name | label::Arabic (ar) | label::English (en) | hint::Arabic (ar)
      select_one quality | Speed | كيف السرعة؟ | How fast was it? | من الطلب إلى الرد
      \(Self.quality)
      """)
    let question = try #require(made.question("speed"))
    #expect(question.text("type") == "rating" && question.text("scale") == "quality")
    #expect(question.text("text", "ar") == "كيف السرعة؟" && question.text("help", "ar") == "من الطلب إلى الرد")
    #expect(question.text("not_applicable") == "false" && question.text("overall") == "true")
    #expect(made.survey.root[["scales", "quality"]]?.items.map { $0.text("en") } == ["Poor", "Fair", "Good"])
    #expect(made.losses(at: "Speed").isEmpty && made.report.changed == 0)
  }

  @Test func `conditions of groups and questions open by our values`() throws {
    let made = try Fixture.imported(
      """
      [survey]
      type | name | label::Arabic (ar) | relevant
      select_one yn | had | هل سألتم؟ |
      begin group | g | | ${had} = '1'
      text | what | عن ماذا؟ |
      text | twice | وماذا أيضاً؟ | ${had} = '0'
      end group | | |
      text | after | وبعد؟ | ${later} = 'x'
      \(Self.quality)
      """)
    #expect(made.question("what")?[["show_if", "is"]]?.items.map(\.text) == ["yes"])
    #expect(made.losses(at: "twice") == [.neverAsked])
    #expect(made.losses(at: "after") == [.conditionOnOther("${later} = 'x'", on: "later")])
    #expect(made.question("after")?[["show_if"]] == nil)
  }

  @Test func `two questions of one name are two, and what was renamed is told`() throws {
    let made = try Fixture.imported(
      "[survey]\ntype | name | label::Arabic (ar)\ntext | say | ماذا؟\ntext | say | وماذا؟\ntext | day | واليوم؟\n")
    #expect(made.survey.questions.map { $0.text("key") } == ["say", "say_2", "day_2"])
    #expect(made.losses(at: "say") == [.renamed("say", to: "say_2")])
    #expect(made.losses(at: "day") == [.renamed("day", to: "day_2")])
  }

  @Test func `a hundred and one questions are a hundred, and the last one is named`() throws {
    let rows = (1...101).map { "text | q\($0) | ماذا \($0)؟" }.joined(separator: "\n")
    let made = try Fixture.imported("[survey]\ntype | name | label::Arabic (ar)\n\(rows)\n")
    #expect(made.survey.questions.count == 100)
    #expect(made.losses(at: "q101") == [.tooManyQuestions(most: 100)])
  }

  @Test(arguments: Shipped.surveys) func `a shipped survey reads back from its XLSForm`(path: String) throws {
    let source = try String(contentsOf: Shipped.folder.appending(path: path), encoding: .utf8)
    let survey = try #require(EditedSurvey(source: source))
    let written = try Fixture.workbook(XLSFormWriter.sheets(of: survey))
    let form = try FormFile.read(written).get()
    let name = try #require(SurveyName(file: path))
    let back = try #require(FormMapping.survey(of: form, named: name))
    #expect(SurveyYAML(back.survey.root).text == SurveyYAML(survey.root).text)
    let read = SurveyDocument(source: back.survey.source, file: path)
    #expect(read.findings.isEmpty && read.survey == SurveyDocument(source: source, file: path).survey)
  }

  @Test func `what is written is what other programs read`() throws {
    let source = try String(contentsOf: Shipped.folder.appending(path: "short/2.yaml"), encoding: .utf8)
    let survey = try #require(EditedSurvey(source: source))
    let pages = XLSFormWriter.sheets(of: survey).pages
    #expect(pages.map(\.name) == ["survey", "choices", "settings"])
    let rows = pages[0].rows
    #expect(rows[0].cells.prefix(4) == ["type", "name", "label::Arabic (ar)", "label::English (en)"])
    let types = rows.dropFirst().map { $0.cells[0].split(separator: " ")[0] }
    #expect(types.allSatisfy { ["select_one", "select_multiple", "range", "text"].contains($0) })
    let lists = Set(rows.compactMap { $0.cells[0].split(separator: " ").dropFirst().first.map(String.init) })
    #expect(lists.isSubset(of: Set(pages[1].rows.map { $0.cells[0] })))
  }
}

/// The surveys of the checkout.
enum Shipped {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Surveys")

  static let surveys = (FileManager.default.subpaths(atPath: folder.path) ?? []).filter {
    $0.hasSuffix(".yaml") && $0.contains("/")
  }.sorted()
}
