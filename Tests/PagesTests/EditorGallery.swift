import Drafts
import Surveys

@testable import Pages

/// The pages on which a survey is written.
extension Gallery {
  private static func plain(_ path: String, _ language: Language) -> StaffFrame {
    StaffFrame(
      language: language, role: .officer, path: path, survey: "", period: nil, comparison: nil, surveys: [],
      periods: [], hasMatrix: true, csrf: "csrf-token")
  }

  /// A version as it is published, and a next one that is being written.
  private static let published = """
    key: winter
    version: 1
    audience: external
    languages: [ar, en]
    title: { ar: دعم الشتاء, en: Winter support }
    intro: { ar: رأيكم حق لكم, en: Your opinion is your right }
    thanks: { ar: شكراً لكم, en: Thank you }
    urgent: { ar: اتصلوا بنا, en: Call us }
    invitations: [addressed]
    valid_days: 21
    release: { breakdowns: [channel], k_show: 10 }
    scales:
      quality: [{ ar: سيئ, en: Poor }, { ar: متوسط, en: Fair }, { ar: جيد, en: Good }]
      ten: { min: 0, max: 10, labels: { first: { ar: أبداً, en: Never }, last: { ar: دائماً, en: Always } } }
    questions:
      - { key: overall, type: rating, scale: quality, overall: true, text: { ar: كيف كانت الخدمة؟, en: How was it? } }
      - { key: warm, type: yes_no, text: { ar: هل وصلتكم البطانيات؟, en: Did blankets arrive? }, channels: [interview] }
      - { key: late, type: comment, text: { ar: ماذا تأخر؟, en: What was late? }, not_applicable: false }
    """

  private static func draft(notes: String = "", _ change: (inout EditedSurvey) -> Void = { _ in }) throws
    -> CheckedDraft
  {
    guard let name = SurveyName(key: "winter", version: 2), var edited = EditedSurvey(source: published) else {
      throw Missing()
    }
    edited.root[["version"]] = .text("2")
    change(&edited)
    let file = SurveyDraft(file: name.file, source: notes, channels: Cast.organisation.keys(of: .channel))
    return CheckedDraft(name: name, edited: edited, in: file, published: [])
  }

  private struct Missing: Error {}

  /// A draft in which something is wrong with a question, a scale, the survey, and something is otherwise.
  static func faultyDraft() throws -> CheckedDraft {
    try draft(notes: "key: winter # ask the board\n# and the relations\n") { survey in
      survey.remarks = [
        "أسئلة أُخذت من XLSForm: 3، وأسئلة لا تُسأل هنا: 1.",
        "الورقة survey، الصف 4 (mobile): لا يُسأل هنا: يطلب رقم هاتف، ورأي المستفيد لا يُعرف صاحبه",
      ]
      survey.root[["urgent", "en"]] = nil
      survey.root[["valid_days"]] = .text("30")
      survey.root[["scales", "quality", "1", "en"]] = nil
      survey.root[["questions", "0", "overall"]] = nil
      survey.root[["questions", "1", "text", "en"]] = .text("Did the blankets arrive?")
      let options = [("car", "سيارة", "Car", "yes"), ("bus", "حافلة", "", "")].map { key, ar, en, counts in
        SurveyNode.empty.filled(texts: [["key"]: key, ["ar"]: ar, ["en"]: en, ["counts"]: counts])
      }
      _ = survey.add(
        SurveyNode.empty.filled(
          texts: [
            ["key"]: "way", ["type"]: "choice", ["text", "ar"]: "كيف وصلتم؟", ["text", "en"]: "How did you come?",
            ["show_if", "question"]: "warm",
          ], lists: [["show_if", "is"]: ["yes"], ["channels"]: ["interview", "phone"]]
        ).with(.list(options), at: "options"))
      survey.remove(2)
      _ = survey.move(1, by: -1)
    }
  }

  static func draftPage(_ language: Language, isFaulty: Bool) throws -> DraftPage {
    let draft = isFaulty ? try faultyDraft() : try draft()
    return DraftPage(
      frame: plain(draft.path, language), draft: draft, revision: "00ff",
      revisions: draft.edited.questions.indices.map { "0\($0)" }, done: isFaulty ? .moved : nil,
      confirmed: isFaulty ? "\(draft.path)/questions/2" : nil, focus: isFaulty ? "up-2" : nil,
      problem: isFaulty ? .changedMeanwhile : nil)
  }

  static func emptyDraftPage(_ language: Language) throws -> DraftPage {
    let draft = try draft { $0.root[["questions"]] = .list([]) }
    return DraftPage(frame: plain(draft.path, language), draft: draft, revision: "00ff", revisions: [], done: .began)
  }

  static func part(
    _ part: DraftPart, _ language: Language, isFaulty: Bool = true, outcome: DraftPartPage.Outcome = .looking,
    confirmed: String? = nil
  ) throws -> DraftPartPage {
    let draft = isFaulty ? try faultyDraft() : try draft()
    return DraftPartPage(
      frame: plain(draft.path(of: part), language), draft: draft, part: part,
      node: part.node(in: draft.edited) ?? .empty, revision: "00ff", channels: Cast.organisation.channels,
      outcome: outcome, confirmed: confirmed)
  }

  /// A question that somebody else worded anew meanwhile.
  static func changedPart(_ language: Language) throws -> DraftPartPage {
    let now = try faultyDraft().edited.questions[0]
    var other = now
    other[["text", "ar"]] = .text("هل وصلتكم بطانيات كافية؟")
    other[["dont_know", "ar"]] = .text("لا أذكر")
    return try part(.question(0), language, outcome: .changedMeanwhile(now: other))
  }

  static func difference(_ language: Language) throws -> DifferencePage {
    let draft = try faultyDraft()
    return DifferencePage(
      frame: plain("\(draft.path)/difference", language), draft: draft,
      before: EditedSurvey(source: published).map { ($0, 1) },
      conflicts: [
        KeyConflict(question: "warm", survey: "winter", version: 1, difference: .answers),
        KeyConflict(
          question: "overall", survey: "short", version: 2,
          difference: .words(LocalizedText(ar: "كيف كنا؟", en: "How were we?"))),
      ])
  }

  static func looks(_ language: Language, isFaulty: Bool) throws -> LooksPage {
    let draft = isFaulty ? try faultyDraft() : try draft()
    return LooksPage(frame: plain("\(draft.path)/looks", language), draft: draft)
  }

  /// The form by which a survey is begun, with what is wrong with it.
  static var faultyStart: SurveysPage {
    var typed = TypedForm(["ar": "", "key": "Bad", "questions": "yes"])
    typed.note(StartProblem.titleMissing, at: "ar")
    typed.note(StartProblem.badKey, at: "key")
    let open = surveys(.arabic)
    return SurveysPage(frame: open.frame, versions: open.versions, drafts: open.drafts, start: typed)
  }

  static func editor() throws -> [String: String] {
    return try [
      "draft.ar": draftPage(.arabic, isFaulty: false).html,
      "draft-problems.ar": draftPage(.arabic, isFaulty: true).html,
      "draft-empty.en": emptyDraftPage(.english).html,
      "draft-general.ar": part(.general, .arabic).html, "draft-scale.ar": part(.scale(0), .arabic).html,
      "draft-scale-ends.en": part(.scale(1), .english).html,
      "draft-question.ar": part(.question(0), .arabic, confirmed: "/surveys/winter/2/edit/questions/1").html,
      "draft-options.en": part(.question(2), .english).html,
      "draft-new.ar": part(.newQuestion(.rating), .arabic, isFaulty: false).html,
      "draft-comment.ar": part(.newQuestion(.comment), .arabic).html,
      "draft-changed.ar": changedPart(.arabic).html,
      "draft-gone.en": part(.newQuestion(.nps), .english, outcome: .changedMeanwhile(now: nil)).html,
      "draft-sealed.ar": part(.question(0), .arabic, outcome: .notWritable).html,
      "difference.ar": difference(.arabic).html, "difference.en": difference(.english).html,
      "looks.ar": looks(.arabic, isFaulty: true).html, "looks.en": looks(.english, isFaulty: false).html,
      "surveys-start.ar": faultyStart.html,
    ]
  }

  /// For each template of these pages the views with which it is drawn.
  static func editorViews() throws -> [(template: String, views: [Any])] {
    let first = DifferencePage(frame: plain("/x", .arabic), draft: try faultyDraft(), before: nil, conflicts: [])
    let same = DifferencePage(
      frame: plain("/x", .arabic), draft: try draft(), before: EditedSurvey(source: published).map { ($0, 1) },
      conflicts: [])
    let views: [(String, [Any])] = [
      (
        "draft",
        [
          DraftOverview(try draftPage(.arabic, isFaulty: true)), DraftOverview(try draftPage(.arabic, isFaulty: false)),
          DraftOverview(try emptyDraftPage(.english)),
        ]
      ),
      (
        "draft-part",
        try [
          part(.general, .arabic), part(.scale(0), .arabic), part(.question(2), .english, confirmed: "/x"),
          part(.question(0), .arabic, outcome: .notWritable), part(.newQuestion(.rating), .arabic),
          changedPart(.arabic),
        ].map { DraftPartView($0) } + [ownScale()]
      ),
      (
        "difference",
        [DifferenceView(try difference(.arabic)), DifferenceView(first), DifferenceView(same)]
      ),
      ("looks", [LooksView(try looks(.arabic, isFaulty: true)), LooksView(try looks(.arabic, isFaulty: false))]),
    ]
    let layout = FrameHolder(frame: FrameView(frame("/", .arabic)))
    return views.map { (template: $0, views: $1 + [layout]) }
  }

  /// A question whose scale stands in it.
  private static func ownScale() throws -> DraftPartView {
    let draft = try draft { $0.root[["questions", "0", "scale"]] = .list([.words(ar: "أ"), .words(ar: "ب")]) }
    return DraftPartView(
      DraftPartPage(
        frame: plain("/x", .arabic), draft: draft, part: .question(0), node: draft.edited.questions[0], revision: "",
        channels: []))
  }
}
