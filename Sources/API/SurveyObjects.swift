import Surveys

/// A published survey as the API tells it.
struct SurveyObject: Encodable {
  let key: String
  let version: Int
  /// Every version that was published.
  let versions: [Int]
  let title: Words
  let audience: String
  let languages: [String]
  let publishedOn: String
  /// `nil` while links to it are issued.
  let retiredOn: String?
  /// How long its periods are: `month`, `quarter`, `year`.
  let every: String
  /// By what its figures are told apart.
  let breakdowns: [String]
  /// The smallest base that is shown.
  let smallestBase: Int
  /// The question of the overall rating.
  let overall: String?
  /// `nil` in lists.
  var questions: [QuestionObject]?

  /// The newest version of a survey, of all that were published.
  init?(_ versions: [PublishedSurvey], retirements: [Retirement]) {
    guard let newest = versions.max(by: { $0.survey.version < $1.survey.version }) else { return nil }
    let survey = newest.survey
    key = survey.key
    version = survey.version
    self.versions = versions.map(\.survey.version).sorted()
    title = Words(survey.title)
    audience = survey.audience.rawValue
    languages = survey.languages.map(\.rawValue)
    publishedOn = "\(newest.publishedOn)"
    retiredOn = retirements.first { $0.survey == survey.key && $0.version == survey.version }.map { "\($0.on)" }
    every = survey.release.every.rawValue
    breakdowns = survey.release.breakdowns.map(\.description)
    smallestBase = survey.release.kShow
    overall = survey.overall?.key
  }
}

/// A text in Arabic and, where it has one, in English.
struct Words: Encodable {
  let ar: String
  let en: String?

  init(_ text: LocalizedText) { (ar, en) = (text.ar, text.en) }
}

/// A question as the API tells it.
struct QuestionObject: Encodable {
  /// An answer that can be chosen.
  struct Choice: Encodable {
    /// As figures name it.
    let value: String
    let text: Words
  }

  let key: String
  /// Its place in the map of the policy.
  let code: String?
  let type: String
  let text: Words
  let policy: String?
  /// `nil` where words are typed.
  let choices: [Choice]?

  init(_ question: Question) {
    key = question.key
    code = question.code
    text = Words(question.text)
    policy = question.policy?.rawValue
    switch question.kind {
    case .rating(let scale): (type, choices) = ("rating", QuestionObject.choices(scale))
    case .effort(let scale): (type, choices) = ("effort", QuestionObject.choices(scale))
    case .nps: (type, choices) = ("nps", nil)
    case .yesNo: (type, choices) = ("yes_no", nil)
    case .choice(let options): (type, choices) = ("choice", QuestionObject.choices(options))
    case .multiple(let options): (type, choices) = ("multiple", QuestionObject.choices(options))
    case .comment: (type, choices) = ("comment", nil)
    }
  }

  private static func choices(_ scale: Scale) -> [Choice] {
    zip(scale.values, scale.labels).map { Choice(value: "\($0)", text: Words($1)) }
  }

  private static func choices(_ options: [Option]) -> [Choice] {
    options.map { Choice(value: $0.key, text: Words($0.text)) }
  }
}
