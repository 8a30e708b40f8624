import Indicators
import Surveys
import Wording

/// One version of a survey in words.
struct VersionView {
  /// A term with what it is.
  struct Detail {
    let term: String
    let words: String
  }

  let heading: String
  let title: String
  let state: String
  let isOpen: Bool
  let details: [Detail]
  let releaseTitle: String
  let release: [String]
  let previewHref: String
  let preview: String
  /// What the link leads to, for those who hear it without what stands around.
  let previewLabel: String

  /// A version as it stands.
  init(_ survey: Survey, state: SurveysPhrase, isOpen: Bool, _ frame: StaffFrame) {
    let formats = frame.formats
    heading = formats.say(SurveysPhrase.version(survey.version))
    title = formats(survey.title)
    self.state = formats.say(state)
    self.isOpen = isOpen
    details = VersionView.details(of: survey, formats)
    releaseTitle = formats.say(SurveysPhrase.releaseTitle)
    release = VersionView.words(of: survey.release, formats)
    previewHref = frame.link("/surveys/\(survey.key)/\(survey.version)/preview")
    preview = formats.say(SurveysPhrase.preview)
    previewLabel = formats.say(SurveysPhrase.previewOf(title: title, version: survey.version))
  }

  /// Whom it asks, how, and how much.
  private static func details(of survey: Survey, _ formats: Formats) -> [Detail] {
    func listed(_ words: [String]) -> String { words.joined(separator: formats.language == .arabic ? "، " : ", ") }
    var all: [(SurveysPhrase, String)] = [
      (.audience, formats.say(SurveysPhrase.audienceOf(survey.audience))),
      (.questions, formats.count(survey.questions.count)),
      (.languages, listed(survey.languages.map { formats(AnswerLanguage($0).name) })),
      (.invitations, listed(survey.invitations.map { formats.say(SurveysPhrase.invitationsOf($0)) })),
      (.validFor, formats.counted(survey.validDays, .day)),
    ]
    if let experiment = survey.experiment, let question = survey.question(experiment.question) {
      // Around a half, where a difference is hardest to see.
      let told = SurveysPhrase.experimentOn(
        experiment, question: formats(question.text),
        needed: experiment.needed(around: 0.5) ?? 0)
      all.append((.experiment, formats.say(told)))
    }
    return all.map { Detail(term: formats.say($0), words: $1) }
  }

  /// The rules by which its answers are published.
  private static func words(of rule: ReleaseRule, _ formats: Formats) -> [String] {
    let phrases: [SurveysPhrase] = [
      .releaseTables(rule.breakdowns), .releaseEvery(rule.every), .releaseCrowd(rule.kRelease),
      .releaseShow(rule.kShow), .releaseComments(rule.kComment),
    ]
    return phrases.map { formats.say($0) }
  }
}
