package import Drafts
import Surveys
import Wording

/// What a draft says otherwise than the version that was published before it.
package struct DifferencePage: Sendable {
  package let frame: StaffFrame
  package let draft: CheckedDraft
  /// The version before, as it is published; `nil` where there is none.
  package let before: (edited: EditedSurvey, version: Int)?
  /// Keys whose meaning would change.
  package let conflicts: [KeyConflict]

  /// A draft beside what is published.
  package init(
    frame: StaffFrame, draft: CheckedDraft, before: (edited: EditedSurvey, version: Int)?, conflicts: [KeyConflict]
  ) {
    self.frame = frame
    self.draft = draft
    self.before = before
    self.conflicts = conflicts
  }

  /// The page.
  package var html: String { Templates.render("difference", DifferenceView(self)) }
}

/// What the template of a difference needs.
struct DifferenceView {
  /// One thing that is otherwise, with its words before and after.
  struct Line {
    let what: String
    let before: String?
    let after: String?
  }

  /// What is otherwise in one question, or in the survey as a whole.
  struct Part {
    let title: String
    let href: String?
    let lines: [Line]
  }

  let page: PageHead
  let frame: FrameView
  let heading: String
  let against: String
  let none: String?
  let hasConflicts: Bool
  let conflictsTitle: String
  let conflictText: String
  let conflicts: [String]
  let parts: [Part]
  let beforeWord: String
  let afterWord: String
  let toQuestion: String
  let back: String
  let backHref: String

  /// The words of a difference.
  init(_ page: DifferencePage) {
    let (frame, formats, draft) = (page.frame, page.frame.formats, page.draft)
    heading = formats.say(EditorPhrase.differenceTitle(version: draft.name.version))
    self.page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    let changes = page.before.map { draft.edited.changes(since: $0.edited) } ?? []
    against = formats.say(page.before.map { .differenceAgainst($0.version) } ?? EditorPhrase.differenceFirst)
    none = page.before != nil && changes.isEmpty ? formats.say(EditorPhrase.differenceNone) : nil
    hasConflicts = !page.conflicts.isEmpty
    conflictsTitle = formats.say(EditorPhrase.conflictsTitle)
    conflictText = formats.say(EditorPhrase.conflictText)
    conflicts = page.conflicts.map {
      formats.say(
        EditorPhrase.conflict(question: $0.question, survey: $0.survey, version: $0.version, $0.difference))
    }
    var subjects: [String?] = []
    for change in changes where !subjects.contains(change.question) { subjects.append(change.question) }
    parts = subjects.map { subject in
      let own = draft.edited.questions.firstIndex { $0.text("key") == subject }
      let question =
        own.map { draft.edited.questions[$0] }
        ?? page.before?.edited.questions.first { $0.text("key") == subject }
      return Part(
        title: subject == nil
          ? formats.say(EditorPhrase.differenceSurvey) : question.map { formats.words(of: $0) } ?? "",
        href: subject == nil ? nil : own.map { frame.link(draft.path(of: .question($0))) },
        lines: changes.filter { $0.question == subject }.map { DifferenceView.line($0, formats) })
    }
    beforeWord = formats.say(EditorPhrase.before)
    afterWord = formats.say(EditorPhrase.after)
    toQuestion = formats.say(EditorPhrase.toQuestion)
    back = formats.say(EditorPhrase.back)
    backHref = frame.link(draft.path)
  }

  private static func line(_ change: SurveyChange, _ formats: Formats) -> Line {
    let words = formats.say(EditorPhrase.change(change))
    guard case .changed(_, let field, let from, let to) = change else {
      return Line(what: words, before: nil, after: nil)
    }
    // Which step of a scale, or which option, where the words are of one.
    let place = field.count > 2 ? field[1] : nil
    let named = place.map { "\(words), \(Int($0).map { formats.count($0) } ?? formats.code($0))" } ?? words
    let what =
      switch field.last {
      case "ar": formats.say(EditorPhrase.inArabic(named))
      case "en": formats.say(EditorPhrase.inEnglish(named))
      default: words
      }
    func shown(_ text: String) -> String {
      text.isEmpty ? formats.say(EditorPhrase.empty) : DraftValue.words(text, of: field, formats)
    }
    return Line(what: what, before: shown(from), after: shown(to))
  }
}

extension SurveyChange {
  /// The question that it is about; `nil` where it is about the survey as a whole.
  fileprivate var question: String? {
    switch self {
    case .added(let question), .removed(let question), .moved(let question, _, _): question
    case .changed(let question, _, _, _): question
    }
  }
}
