import CSV
import Drafts
import Foundation
import Forms
import Mutations
import Surveys
import Tables
import Testing
import Wording

/// Files that are no forms, or such as nobody would make by hand.
@Suite struct HostileFormTests {
  private func fault(_ content: Data, from source: FormSource? = nil) -> FormFault? {
    switch FormFile.read(content, from: source) {
    case .success: nil
    case .failure(let fault): fault
    }
  }

  private func fault(_ text: String, from source: FormSource? = nil) -> FormFault? {
    fault(Data(text.utf8), from: source)
  }

  @Test func `what is no form is told from one`() throws {
    #expect(fault("{\"a\": 1}") == .badJSON(place: "items"))
    #expect(fault("{\"items\": [{\"questionItem\": 5}]}") == .badJSON(place: "items.0.questionItem"))
    #expect(fault("{\"items\": [") == .badJSON(place: ""))
    #expect(fault("{\"items\": []}") == .noQuestions)
    #expect(fault("<document><LimeSurveyDocType>Group</LimeSurveyDocType></document>") == .noSurvey(found: "Group"))
    #expect(fault("<html></html>") == .noSurvey(found: ""))
    #expect(fault("a,b\n1,2\n") == .noColumn("class", sheet: ""))
    #expect(fault("{}", from: .xlsform) == .unknownFile)
    #expect(fault(Data(count: FormFile.largest.bytes + 1)) == .tooLarge(megabytes: 5))
    let sheets = SheetBook(pages: [.init(name: "Sheet1", rows: [NumberedRow(line: 1, cells: ["a"])])])
    #expect(fault(try Fixture.workbook(sheets)) == .noSheet("survey", found: ["Sheet1"]))
    let bare = SheetBook(pages: [.init(name: "survey", rows: [NumberedRow(line: 1, cells: ["type", "label"])])])
    #expect(fault(try Fixture.workbook(bare)) == .noColumn("name", sheet: "survey"))
  }

  @Test func `entities are never unfolded, and depth ends`() {
    let bomb = "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><document>&b;</document>"
    #expect(fault(bomb) == .table(.damaged(part: "survey.lss")))
    let outside = "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><document>&a;</document>"
    #expect(fault(outside) == .table(.damaged(part: "survey.lss")))
    #expect(fault(String(repeating: "<a>", count: 10_000)) == .table(.damaged(part: "survey.lss")))
    #expect(fault("{\"items\":" + String(repeating: "[", count: 100_000)) == .badJSON(place: ""))
  }

  @Test func `what costs too much is told`() throws {
    let small = ReadingBudget(bytes: 1000, steps: 1_000_000, time: .seconds(10))
    let content = try #require(Fixture.all.first { $0.file.hasSuffix(".xlsform") }).content()
    #expect(throws: FormFault.table(.tooLarge)) { try FormFile.read(content, budget: small).get() }
    let few = ReadingBudget(bytes: 1_000_000, steps: 10, time: .seconds(10))
    let lss = try #require(Fixture.all.first { $0.file.hasSuffix(".lss") }).content()
    #expect(throws: FormFault.table(.tooLarge)) { try FormFile.read(lss, budget: few).get() }
  }

  @Test func `a form of thousands of rows leaves a draft that can be read`() throws {
    let rows = (1...4000).map { "date | d\($0) | متى؟" }.joined(separator: "\n")
    let made = try Fixture.imported("[survey]\ntype | name | label::Arabic (ar)\n\(rows)\n")
    #expect(made.report.left == 4000 && made.survey.questions.isEmpty)
    var survey = made.survey
    survey.remarks = made.report.remarks(Formats(language: .arabic))
    #expect(survey.remarks.count < 500 && EditedSurvey(source: survey.source) != nil)
  }

  @Test(arguments: [0, 1]) func `rows of LimeSurvey beyond those that are read are told`(more: Int) throws {
    func isTold(_ content: String) throws -> Bool {
      let form = try FormFile.read(Data(content.utf8), from: nil).get()
      return form.notes.map(\.loss).contains(.tooManyRows(most: 20_000))
    }
    let head = "class\ttype/scale\tname\ttext\tlanguage\nG\t1\tg\t\ten\nQ\tY\ta\tWas it good?\ten\n"
    #expect(try isTold(head + String(repeating: "X\t\t\t\t\n", count: 19_998 + more)) == (more > 0))
    let question =
      "<questions><rows><row><qid>1</qid><gid>1</gid><type>Y</type><title>a</title><question>Was it good?</question>"
      + "<language>en</language></row></rows></questions>"
    let groups =
      "<groups><rows>" + String(repeating: "<row><gid>1</gid></row>", count: 19_999 + more) + "</rows></groups>"
    let file = "<document><LimeSurveyDocType>Survey</LimeSurveyDocType>\(question)\(groups)</document>"
    #expect(try isTold(file) == (more > 0))
  }

  @Test func `thousands of groups, options and rows are read within a moment`() throws {
    let groups = String(repeating: "begin_group | g | | ${a} = '1'\n", count: 2400)
    let deep = try Fixture.imported(
      "[survey]\ntype | name | label::Arabic (ar) | relevant\n\(groups)text | t | ماذا؟ |\n")
    #expect(deep.losses(at: "t").contains { if case .condition = $0 { true } else { false } })
    let options = (1...2500).map { "l | o\($0) | \($0)" }.joined(separator: "\n")
    let asked = (1...2500).map { "select_one l | q\($0) | ماذا؟" }.joined(separator: "\n")
    let wide = try Fixture.imported(
      "[survey]\ntype | name | label\n\(asked)\n[choices]\nlist_name | name | label\n\(options)\n")
    #expect(wide.losses(at: "q1") == [.tooManyOptions(2500)] && wide.report.left == 2500)
  }

  @Test func `what a form carries along as ours is checked like anything else`() throws {
    let made = try Fixture.imported(
      "[survey]\ntype | name | label::Arabic (ar) | rida\ntext | a | ماذا؟ | type: nonsense\ntext | b | ماذا؟ | : : [\n"
    )
    let document = SurveyDocument(source: made.survey.source, file: "x/1.yaml")
    #expect(document.survey == nil)
    #expect(document.findings.contains { "\($0)".contains("nonsense") })
    #expect(made.question("b")?.text("type") == "comment")
  }

  @Test(arguments: Fixture.all) func `spoiled files are read or refused`(fixture: Fixture) throws {
    let content = Array(try fixture.content())
    let name = try #require(Fixture.name)
    for number in 0..<20 {
      var dice = Dice(seed: 7, number: number)
      let bytes = ByteMutation.mutated(content, with: [content], &dice)
      guard case .success(let form) = FormFile.read(Data(bytes)) else { continue }
      let made = try #require(FormMapping.survey(of: form, named: name))
      #expect(EditedSurvey(source: made.survey.source)?.source == made.survey.source)
    }
  }
}
