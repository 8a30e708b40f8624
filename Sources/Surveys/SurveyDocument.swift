/// A survey as it is written in YAML: decoding notes every mistake with its line, and never stops at the first.
package struct SurveyDocument: Sendable {
  /// The survey, where nothing was wrong.
  package let survey: Survey?
  /// The same with whatever could be read of it, to be looked at; `nil` where that is no survey yet.
  package let readable: Survey?
  package let findings: [SurveyFinding]
  /// The survey's key and version, where these can be read, whatever else is wrong.
  package let name: (key: String, version: Int)?
}

extension SurveyDocument {
  /// Reads a survey.
  /// - Parameters:
  ///   - source: the YAML.
  ///   - file: its name, for the findings.
  ///   - channels: the keys of the service channels that a question may name; `nil` leaves them unchecked.
  package init(source: String, file: String, channels: [String]? = nil) {
    let list = FindingList<SurveyProblem>(file: file)
    let reader = SurveyField(document: source, list: list).map { SurveyReader(root: $0, channels: channels) }
    readable = reader?.read()
    name = reader?.name
    findings = list.findings.sorted { $0.line < $1.line }
    survey = findings.isEmpty ? readable : nil
  }

  /// A survey as it was published, perhaps before it would have been told of a limit that it passes; `nil` where it
  /// cannot be read.
  package static func published(source: String, file: String) -> Survey? {
    let list = FindingList<SurveyProblem>(file: file)
    let survey = SurveyField(document: source, list: list).flatMap { SurveyReader(root: $0, channels: nil).read() }
    return list.findings.allSatisfy(\.problem.isLimit) ? survey : nil
  }
}

/// Reads the fields of one survey document.
struct SurveyReader {
  let root: SurveyField
  let channels: [String]?

  static let fields = [
    "key", "version", "audience", "languages", "title", "intro", "thanks", "urgent", "invitations", "valid_days",
    "sending", "release", "routing", "experiment", "scales", "questions",
  ]

  /// The key and the version, where both can be read.
  var name: (key: String, version: Int)? {
    guard root.isMapping, let key = root.field("key")?.key,
      let version = root.field("version").flatMap({ $0.number(in: SurveyLimits.versions) })
    else { return nil }
    return (key, version)
  }

  func read() -> Survey? {
    root.allow(Self.fields)
    let languages = readLanguages()
    let texts = TextReader(english: languages.contains(.english))
    let key = root.field("key")?.key
    let version = root.field("version").flatMap { $0.number(in: SurveyLimits.versions) }
    let audience = root.field("audience")?.choice(Survey.Audience.self)
    let title = texts.read(root.field("title"))
    let intro = texts.read(root.field("intro"))
    let thanks = texts.read(root.field("thanks"))
    let urgent = texts.read(root.field("urgent"))
    let kinds = root.field("invitations")?.items.compactMap { $0.choice(Survey.InvitationKind.self) } ?? []
    let days = root.field("valid_days", required: false).map { $0.number(in: 1...366) } ?? 21
    let sending = root.field("sending", required: false)
    let plan = sending.flatMap { SendingReader(root: $0, texts: texts, validDays: days ?? 366).read() }
    if let sending, !kinds.contains(.addressed) { sending.note(.sendsNobody) }
    let release = root.field("release").flatMap(readRelease)
    let read = QuestionReader(root: root, texts: texts, channels: channels).read()
    let routing = readRouting(of: read)
    let questions = read.compactMap(\.question)
    let experiment = ExperimentReader(root: root, texts: texts).read(of: questions, release: release)
    let bytes = Survey.mostBytes(key: key ?? "", questions)
    if bytes > SurveyLimits.answerBytes {
      root.field("questions")?.note(.answersTooLong(bytes: bytes, most: SurveyLimits.answerBytes))
    }
    guard let key, let version, let audience, let title, let intro, let thanks,
      let urgent, let days, let release
    else { return nil }
    return Survey(
      key: key, version: version, audience: audience, languages: languages, title: title, intro: intro, thanks: thanks,
      urgent: urgent, invitations: kinds, validDays: days, sending: plan,
      release: release, routing: routing, questions: questions, experiment: experiment)
  }

  /// Arabic, or Arabic and English; a note where it is neither.
  private func readLanguages() -> [Language] {
    guard let field = root.field("languages") else { return [] }
    let languages = field.items.compactMap { $0.choice(Language.self) }
    if !languages.contains(.arabic) || Set(languages).count != languages.count { field.note(.badLanguages) }
    return languages
  }

  private func readRouting(of questions: [ReadQuestion]) -> Survey.Routing {
    guard let field = root.field("routing", required: false) else { return .samePage }
    let routing = field.choice(Survey.Routing.self)
    let asksNone = questions.allSatisfy { $0.field.field("show_if", required: false) == nil }
    if routing == .secondPage, asksNone { field.note(.emptySecondPage) }
    return routing ?? .samePage
  }

  private func readRelease(_ field: SurveyField) -> ReleaseRule? {
    field.allow(["breakdowns", "every", "k_release", "k_show", "k_comment"])
    let tables = field.field("breakdowns")
    let breakdowns = tables?.items.compactMap(readBreakdown) ?? []
    if breakdowns.count > 2 { tables?.note(.tooManyBreakdowns(breakdowns.count)) }
    var once: [Breakdown] = []
    for table in breakdowns {
      if once.contains(table) { tables?.note(.repeatedBreakdown("\(table)")) } else { once.append(table) }
    }
    let every = field.field("every", required: false)?.choice(Period.Span.self) ?? .quarter
    let kRelease = field.field("k_release", required: false).map { $0.number(in: 5...1000) } ?? 5
    let kShow = field.field("k_show", required: false).map { $0.number(in: 10...1000) } ?? 10
    let kComment = field.field("k_comment", required: false).map { $0.number(in: 10...1000) } ?? 10
    guard let kRelease, let kShow, let kComment else { return nil }
    // Where nobody is told apart, everybody is one table: without any, answers would be counted in none.
    return ReleaseRule(
      breakdowns: once.isEmpty ? [.none] : once, every: every, kRelease: kRelease, kShow: kShow,
      kComment: kComment)
  }

  private func readBreakdown(_ field: SurveyField) -> Breakdown? {
    guard let text = field.string else { return nil }
    if let breakdown = Breakdown(text), breakdown != .none { return breakdown }
    let names = Dimension.allCases.map(\.rawValue)
    field.note(.unknownValue(field: field.name, value: text, known: names + ["channel*department"]))
    return nil
  }
}
