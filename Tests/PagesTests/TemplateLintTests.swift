import Foundation
import Surveys
import Testing

@testable import Pages

/// A key that no view provides would be drawn as nothing, without a word. These tests say the word.
@Suite struct TemplateLintTests {
  @Test func `every key of every template is provided by the view that is drawn with it`() throws {
    for (template, views) in try Gallery.views() {
      let provided = views.reduce(into: Set<String>()) { $0.formUnion(Lint.names(in: $1)) }
      let unknown = try Lint.keys(of: template).filter { !provided.contains($0) }
      #expect(unknown.isEmpty, "\(template): \(unknown.sorted())")
    }
  }

  @Test func `only drawings go into a page as they are`() throws {
    for (name, source) in Templates.sources {
      let text = String(decoding: source, as: UTF8.self)
      let raw = text.matches(of: /\{\{\{\s*([^}]*?)\s*\}\}\}|\{\{&\s*([^}]*?)\s*\}\}/).map { $0.1 ?? $0.2 ?? "" }
      #expect(raw.allSatisfy { $0 == "chart" }, "\(name): \(raw)")
    }
    for (_, views) in try Gallery.views() {
      for view in views { #expect(Lint.values(of: "chart", in: view).allSatisfy { $0 is Drawing }) }
    }
  }

  @Test func `no template carries a style or a script of its own`() {
    for (name, source) in Templates.sources {
      let text = String(decoding: source, as: UTF8.self)
        .replacing(#/<script src="/(staff|editor|copy|desk)\.js" defer></script>/#, with: "")
      for forbidden in [" style=", "<style", "<script", " onclick", "javascript:"] {
        #expect(!text.contains(forbidden), "\(name): \(forbidden)")
      }
    }
  }
}

extension TemplateLintTests {
  @Test func `the only scripts are small, and few pages ask for them`() {
    for script in [StaffScript.text, StaffScript.copying, StaffScript.desk] {
      #expect(script.utf8.count <= 2048 && !script.isEmpty)
    }
    #expect(EditorScript.text.utf8.count <= 4096)
    let asking = Templates.sources.filter { String(decoding: $0.value, as: UTF8.self).contains("<script") }.keys
    #expect(
      asking.sorted() == [
        "call", "comments", "draft", "draft-part", "issued-link", "keys", "paper", "people", "practice", "stations",
        "webhooks",
      ])
  }
}

/// Reads which names templates use and views have.
enum Lint {
  /// Every key of a template and of the partials it uses, without the names of blocks and partials.
  static func keys(of template: String) throws -> Set<String> {
    let source = String(decoding: try #require(Templates.sources[template]), as: UTF8.self)
    var keys: Set<String> = []
    for match in source.matches(of: /\{\{\{?\s*([#^\/>&<$%]?)\s*([^}]*?)\s*\}?\}\}/) {
      switch match.1 {
      // The tour is drawn with its own view above any page, and held against it by itself.
      case ">" where match.2 == "tour": break
      case ">", "<": keys.formUnion(try self.keys(of: String(match.2)))
      case "/", "$", "%": break
      default: keys.formUnion(match.2.split(separator: ".").map(String.init))
      }
    }
    return keys
  }

  /// The names of all stored properties that can be reached from a view.
  static func names(in view: Any) -> Set<String> {
    Mirror(reflecting: view).children.reduce(into: []) { names, child in
      if let label = child.label { names.insert(label) }
      names.formUnion(self.names(in: child.value))
    }
  }

  /// The values of a property wherever it can be reached.
  static func values(of name: String, in view: Any) -> [Any] {
    Mirror(reflecting: view).children.flatMap { child in
      (child.label == name ? [child.value] : []) + values(of: name, in: child.value)
    }
  }
}

extension Gallery {
  /// For each page template the views with which the gallery draws it; together they show every section.
  static func views() throws -> [(template: String, views: [Any])] {
    let overview = try OverviewPage(Cast.self, .english)
    let frame = overview.frame
    let channels = overview.byChannel
    return [
      (
        "form",
        [
          FormView(formWithProblems), FormView(secondPage(.arabic)), FormView(stationForm), FormView(preview(.arabic)),
          FormView(form(.english, survey: Cast.routed, reading: .easy, isAnsweredByLink: true)),
          FormView(core(.arabic)), FormView(core(.arabic, part: .second)),
        ]
      ),
      ("thanks", [ThanksView(previewSent(.arabic))]),
      ("device", [DeviceView(DevicePage(.start, isTablet: true, home: "/station/KEY"))]),
      (
        "stations",
        [StationsView(stations(.arabic)), StationsView(stationsWithProblems), FrameHolder(frame: FrameView(frame))]
      ),
      ("call", [CallView(call(.arabic)), CallView(callWithProblems), FrameHolder(frame: FrameView(frame))]),
      (
        "notice",
        [
          NoticeView(NoticePage(.unknownLink, language: .arabic)),
          NoticeView(NoticePage(notKept: SentBefore(to: "/r/TOKEN", ["overall": ["4"]]), language: .english)),
        ]
      ),
      ("stop", [StopView(StopPage(.question(token: "TOKEN"), language: .arabic))]),
      ("code", [CodeView(CodePage(language: .arabic, isRefused: true))]),
      // The door has no frame; the layout that it shares has.
      (
        "sign-in",
        [
          SignInView(
            SignInPage(
              language: .arabic, problem: .wrong, ended: .beforePage, returningTo: "/channels", asksForCode: true)),
          FrameHolder(frame: FrameView(frame)),
        ]
      ),
      (
        "no-figures",
        [NoFiguresView(noFigures(.arabic)), NoFiguresView(otherPeriod(.english)), FrameHolder(frame: FrameView(frame))]
      ),
      (
        "carriers",
        [
          CarriersView(carriers(.arabic)), CarriersView(carriers(.english, isWrong: true)),
          FrameHolder(frame: FrameView(frame)),
        ]
      ),
      (
        "webhooks",
        [
          WebhooksView(webhooks(.arabic)), WebhooksView(webhooksWithProblems), FrameHolder(frame: FrameView(frame)),
        ]
      ),
      ("keys", [KeysView(keys(.arabic)), KeysView(keysWithProblems), FrameHolder(frame: FrameView(frame))]),
      (
        "definition",
        [
          DefinitionView(definition(.arabic)), DefinitionView(definition(.english, isWrong: true)),
          FrameHolder(frame: FrameView(frame)),
        ]
      ),
      ("entered", [EnteredView(.arabic, "/channels"), FrameHolder(frame: FrameView(frame))]),
      ("start", [StartView(start(.arabic, done: [])), FrameHolder(frame: FrameView(frame))]),
      (
        "organisation",
        [
          OrganisationView(organisation(.arabic)), OrganisationView(organisationWithProblems),
          OrganisationView(organisationMeanwhile),
          FrameHolder(frame: FrameView(frame)),
        ]
      ),
      ("staff-notice", [StaffNoticeView(notice(.arabic)), FrameHolder(frame: FrameView(frame))]),
      (
        "practice",
        [
          PracticeView(practice(.arabic)), PracticeView(practice(.english, isEmpty: true)),
          FrameHolder(frame: FrameView(frame)),
        ]
      ),
      ("tour", [TourView(tour(of: .officer, at: 1), frame), TourView(tour(of: .board, at: 2), frame)]),
      (
        "approvals",
        [ApprovalsView(approvals(.arabic)), ApprovalsView(noApprovals(.english)), FrameHolder(frame: FrameView(frame))]
      ),
      (
        "people",
        [PeopleView(people(.arabic)), PeopleView(peopleWithProblems), FrameHolder(frame: FrameView(frame))]
      ),
      (
        "account",
        [
          AccountView(ownAccount(.arabic)), AccountView(ownAccount(.arabic, isWrong: true)),
          AccountView(ownFactor(.arabic, isRemoval: false)), AccountView(ownFactor(.arabic, isRemoval: true)),
          FrameHolder(frame: FrameView(frame)),
        ]
      ),
      ("join", [JoinView(join(.arabic)), FrameHolder(frame: FrameView(frame))]),
      ("overview", [OverviewView(overview)]),
      (
        "breakdown",
        [
          BreakdownView(try breakdown(channels, "/channels", .english)),
          BreakdownView(try breakdownByMode(.english, .analyst)),
          BreakdownView(try smallBreakdown(.english)),
          BreakdownView(try asked("/channels", about: Cast.questions[2], .english)),
        ]
      ),
      (
        "label",
        [
          LabelView(try channel(.english)), LabelView(try department(.english)),
          LabelView(try channel(.english, as: .board)),
          LabelView(
            try label(.channel, "interview", Cast.questions[0], Cast.evidence, "/channels/interview", .english)),
        ]
      ),
      ("matrix", [MatrixView(try matrix(.english))]),
      (
        "question",
        [
          QuestionResultView(try question(.english)), QuestionResultView(try longQuestion(.english)),
          QuestionResultView(try trial((450, 600), (390, 600), .english)),
          QuestionResultView(try wordless(.english)),
        ]
      ),
      ("questions", [QuestionsView(try questions(.english, .analyst))]),
      ("fieldwork", [FieldworkView(try fieldwork(.english))]),
      (
        "comments",
        [
          CommentsView(comments(.english)), CommentsView(comments(.english, in: Cast.before)),
          CommentsView(comments(.english, isOpen: true, saved: Cast.comments[3].id)),
          CommentsView(comments(.english, coder: .second, isOpen: true)),
          CommentsView(comments(.english, isOpen: true, words: "شكرا")),
        ]
      ),
    ] + improvementViews() + proofViews() + linkViews + takingViews + ruleViews + (try editorViews())
      + upkeepViews(around: FrameHolder(frame: FrameView(frame)))
  }
}

/// Stands for a view that has a frame.
struct FrameHolder {
  let frame: FrameView
}
