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
  package let done: Done?

  /// What is published, and what is not yet.
  package init(frame: StaffFrame, versions: [StandingSurvey], drafts: [Draft], done: Done? = nil) {
    self.frame = frame
    self.versions = versions
    self.drafts = drafts
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
    let retire: String
  }

  let page: PageHead
  let frame: FrameView
  let heading: String
  let text: String
  let done: String?
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
    let byKey = Dictionary(grouping: surveys.versions, by: \.survey.key)
    groups = byKey.keys.sorted().compactMap { key in SurveysView.group(byKey[key] ?? [], frame) }
    draftsHeading = formats.say(SurveysPhrase.drafts)
    draftsText = formats.say(SurveysPhrase.draftsText)
    noDrafts = surveys.drafts.isEmpty ? formats.say(SurveysPhrase.noDrafts) : nil
    drafts = surveys.drafts.map { DraftView($0, frame) }
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
      retire: formats.say(SurveysPhrase.retire))
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
  let hasFaults: Bool
  let lineHeading: String
  let wrongHeading: String
  let faults: [Fault]

  /// A draft as it was checked.
  init(_ draft: SurveysPage.Draft, _ frame: StaffFrame) {
    let (formats, survey) = (frame.formats, draft.draft.document.survey)
    fileName = draft.draft.file
    file = formats.code(fileName)
    hasFaults = !draft.findings.isEmpty
    state = formats.say(hasFaults ? SurveysPhrase.faults(draft.findings.count) : .draftState)
    version = hasFaults ? nil : survey.map { VersionView($0, state: .draftState, isOpen: false, frame) }
    publishHref = hasFaults ? nil : survey.map { frame.link("/surveys/\($0.key)/\($0.version)/publish") }
    publish = formats.say(SurveysPhrase.publish)
    lineHeading = formats.say(SurveysPhrase.line)
    wrongHeading = formats.say(SurveysPhrase.wrong)
    faults = draft.findings.map { [fileName] finding in
      Fault(
        line: finding.file == fileName ? formats.count(finding.line) : formats.code("\(finding.file):\(finding.line)"),
        words: formats.say(SurveyProblemPhrase(finding.problem)))
    }
  }
}
