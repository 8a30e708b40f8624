import Drafts
package import Surveys
import Wording

/// Every survey with its versions, and the drafts that are not published yet.
package struct SurveysPage: Sendable {
  /// What was just done.
  package enum Done: Sendable {
    case published(key: String, version: Int)
    case retired(key: String)
  }

  /// A file of the surveys folder with what is wrong with it.
  package struct Draft: Sendable {
    package let draft: SurveyDraft
    package let findings: [SurveyFinding]

    /// A draft as it was checked.
    package init(_ draft: SurveyDraft, findings: [SurveyFinding]) {
      self.draft = draft
      self.findings = findings
    }
  }

  package let frame: StaffFrame
  package let versions: [StandingSurvey]
  package let drafts: [Draft]
  /// What was typed to begin a survey.
  package let start: TypedForm
  /// What was sent to take a survey of another program over.
  package let form: TypedForm
  package let done: Done?

  /// What is published, and what is not yet.
  package init(
    frame: StaffFrame, versions: [StandingSurvey], drafts: [Draft], start: TypedForm = TypedForm(),
    form: TypedForm = TypedForm(), done: Done? = nil
  ) {
    self.frame = frame
    self.versions = versions
    self.drafts = drafts
    self.start = start
    self.form = form
    self.done = done
  }

  /// The page.
  package var html: String { Templates.render("surveys", SurveysView(self)) }
}

/// What the template of the surveys needs.
struct SurveysView {
  /// A survey with its versions, newest first.
  struct Group {
    let title: String
    let key: String
    let versions: [VersionView]
    let retireHref: String?
    /// The way to a practice round.
    let practiceHref: String
    let practice: String
    let retire: String
    /// The key of the survey whose next version may be begun.
    let nextKey: String
    let next: String
  }

  let page: PageHead
  let frame: FrameView
  let heading: String
  let text: String
  let done: String?
  let csrf: String
  let startAction: String
  let start: BeginningView
  let form: FormFileView
  let groups: [Group]
  let draftsHeading: String
  let draftsText: String
  let noDrafts: String?
  let drafts: [DraftView]

  /// The words of the page.
  init(_ surveys: SurveysPage) {
    let (frame, formats) = (surveys.frame, surveys.frame.formats)
    heading = formats.say(SurveysPhrase.title)
    page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    text = formats.say(SurveysPhrase.text)
    done = surveys.done.map { done in
      switch done {
      case .published(let key, let version): formats.say(SurveysPhrase.published(key: key, version: version))
      case .retired(let key): formats.say(SurveysPhrase.retired(key: key))
      }
    }
    csrf = frame.csrf
    startAction = frame.link("/surveys")
    start = BeginningView(surveys)
    form = FormFileView(surveys)
    let byKey = Dictionary(grouping: surveys.versions, by: \.survey.key)
    groups = byKey.keys.sorted().compactMap { key in SurveysView.group(byKey[key] ?? [], frame) }
    draftsHeading = formats.say(SurveysPhrase.drafts)
    draftsText = formats.say(SurveysPhrase.draftsText)
    noDrafts = surveys.drafts.isEmpty ? formats.say(SurveysPhrase.noDrafts) : nil
    let names = Set(surveys.versions.map { "\($0.survey.key)/\($0.survey.version).yaml" })
    drafts = surveys.drafts.map { DraftView($0, isEdited: !names.contains($0.draft.file), frame) }
  }

  private static func group(_ versions: [StandingSurvey], _ frame: StaffFrame) -> Group? {
    let newestFirst = versions.sorted { $0.survey.version > $1.survey.version }
    guard let newest = newestFirst.first else { return nil }
    let (formats, key) = (frame.formats, newest.survey.key)
    return Group(
      title: formats(newest.survey.title), key: formats.code(key),
      versions: newestFirst.map { version in
        VersionView(
          version.survey, state: .state(version.standing, publishedOn: version.published.publishedOn),
          isOpen: version.standing == .open, frame)
      },
      retireHref: newest.standing == .open ? frame.link("/surveys/\(key)/retire") : nil,
      practiceHref: frame.link("/surveys/\(key)/practice"), practice: formats.say(PracticePhrase.way),
      retire: formats.say(SurveysPhrase.retire), nextKey: key,
      next: formats.say(EditorPhrase.nextVersion(newest.survey.version + 1)))
  }
}

/// A draft, with what can be done with it or what is wrong with it.
struct DraftView {
  /// One mistake.
  struct Fault {
    let line: String
    let words: String
  }

  let file: String
  /// Its name where no mark may stand.
  let fileName: String
  let state: String
  let version: VersionView?
  let publishHref: String?
  let publish: String
  let editHref: String?
  let edit: String
  let hasFaults: Bool
  let lineHeading: String
  let wrongHeading: String
  let faults: [Fault]

  /// A draft as it was checked; one that lies in its place and is no published version may be edited.
  init(_ draft: SurveysPage.Draft, isEdited: Bool, _ frame: StaffFrame) {
    let (formats, survey) = (frame.formats, draft.draft.document.survey)
    fileName = draft.draft.file
    file = formats.code(fileName)
    hasFaults = !draft.findings.isEmpty
    state = formats.say(hasFaults ? SurveysPhrase.faults(draft.findings.count) : .draftState)
    version = hasFaults ? nil : survey.map { VersionView($0, state: .draftState, isOpen: false, frame) }
    publishHref = hasFaults ? nil : survey.map { frame.link("/surveys/\($0.key)/\($0.version)/publish") }
    publish = formats.say(SurveysPhrase.publish)
    let name = isEdited && EditedSurvey(source: draft.draft.source) != nil ? SurveyName(file: fileName) : nil
    editHref = name.map { frame.link("/surveys/\($0.key)/\($0.version)/edit") }
    edit = formats.say(EditorPhrase.edit)
    lineHeading = formats.say(SurveysPhrase.line)
    wrongHeading = formats.say(SurveysPhrase.wrong)
    faults = draft.findings.map { [fileName] finding in
      Fault(
        line: finding.file == fileName ? formats.count(finding.line) : formats.code("\(finding.file):\(finding.line)"),
        words: formats.say(SurveyProblemPhrase(finding.problem)))
    }
  }
}
