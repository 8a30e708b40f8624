import Drafts
import Forms
import Samples
import Surveys
import Testing
import Wording

/// What thirty forms become: their surveys and reports word for word, and back again.
@Suite struct FixtureTests {
  @Test func `thirty forms of three programs are read`() throws {
    #expect(Fixture.all.count == 30)
    let sources = try Fixture.all.map { try $0.form().source }
    #expect(FormSource.allCases.allSatisfy(sources.contains))
  }

  @Test(arguments: Fixture.all) func `a form becomes the survey that is kept, with a report in Arabic`(
    fixture: Fixture
  ) throws {
    let made = try fixture.imported()
    let text = (made.report.lines(Formats(language: .arabic)) + ["", made.survey.source]).joined(separator: "\n")
    #expect(try Golden.holds(text, "\(fixture.file).txt"))
  }

  /// Of what a survey may ask: whoever asks for a name asks for what nobody here may know.
  @Test func `nine of ten ratings, choices and texts are taken`() throws {
    var (asked, left) = (0, 0)
    for fixture in Fixture.all {
      let report = try fixture.imported().report
      asked += report.asked
      left += report.notes.count { note in
        switch note.loss {
        case .oneAnswer, .repeated, .missingList, .tooManyOptions, .neverAsked, .tableOfTexts, .answersElsewhere: true
        default: false
        }
      }
    }
    #expect(asked >= 120 && 10 * asked >= 9 * (asked + left), "\(asked) of \(asked + left)")
  }

  @Test(arguments: Fixture.all) func `every question is either asked or named`(fixture: Fixture) throws {
    let (form, made) = (try fixture.form(), try fixture.imported())
    let told = made.report.notes.count { $0.loss.isLeft }
    #expect(made.report.asked + told == form.questions.count)
    #expect(made.report.asked == made.survey.questions.count)
    #expect(made.report.left == made.report.notes.count { $0.loss.isLeft && !$0.loss.isNoQuestion })
  }

  @Test(arguments: Fixture.all) func `a survey that came from a form reads back from its XLSForm`(
    fixture: Fixture
  ) throws {
    let made = try fixture.imported()
    let written = try Fixture.workbook(XLSFormWriter.sheets(of: made.survey))
    let back = try Fixture.imported(FormFile.read(written).get())
    #expect(back.survey.source == made.survey.source)
    #expect(back.report.notes.isEmpty && back.report.left == 0)
  }

  @Test(arguments: Fixture.all) func `a draft has nothing wrong but words to be written and what no form has`(
    fixture: Fixture
  ) throws {
    let made = try fixture.imported()
    for finding in SurveyDocument(source: made.survey.source, file: "x/1.yaml").findings {
      switch finding.problem {
      case .missingArabic, .missingEnglish, .missing("urgent"), .overallCount(0): break
      // A scale all of whose words are to be written has none yet.
      case .badScale: #expect(made.report.notes.contains { $0.loss.isAboutWords })
      default: Issue.record("\(finding)")
      }
    }
  }

  @Test(arguments: Fixture.all) func `what is said of a form stands at the head of its draft`(fixture: Fixture) throws {
    let made = try fixture.imported()
    var survey = made.survey
    survey.remarks = made.report.remarks(Formats(language: .arabic))
    let read = try #require(EditedSurvey(source: survey.source))
    #expect(read.remarks == made.report.lines(Formats(language: .arabic)) && read.source == survey.source)
    survey.remarks = []
    #expect(survey.source == made.survey.source)
  }
}

extension FormLoss {
  /// Whether words are missing in one of the survey's languages.
  fileprivate var isAboutWords: Bool {
    switch self {
    case .missingWords, .foreignWords: true
    default: false
    }
  }
}
