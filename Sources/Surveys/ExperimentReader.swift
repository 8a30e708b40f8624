/// Reads the experiment of a survey.
struct ExperimentReader {
  let root: SurveyField
  let texts: TextReader

  static let fields = ["question", "smallest", "wording", "modes"]

  /// The experiment on one of these questions, whose arms the tables of the release tell apart; `nil` without one.
  func read(of questions: [Question], release: ReleaseRule?) -> Experiment? {
    let tables = root.field("release", required: false)?.field("breakdowns", required: false)
    let isPublished = release?.breakdowns.contains { $0.dimensions.contains(.arm) } ?? false
    guard let field = root.field("experiment", required: false) else {
      if isPublished { tables?.note(.armWithoutExperiment) }
      return nil
    }
    field.allow(Self.fields)
    let key = field.field("question")?.string
    let smallest = field.field("smallest")?.number(in: Experiment.differences)
    let place = field.field("wording", required: false)
    let halves = readHalves(place, field.field("modes", required: false), field)
    if release != nil, !isPublished { (tables ?? field).note(.armNotPublished) }
    guard let key, let smallest, let halves else { return nil }
    guard let question = questions.first(where: { $0.key == key }) else {
      field.field("question")?.note(.unknownExperiment(question: key, known: questions.filter(\.givesShare).map(\.key)))
      return nil
    }
    if !question.givesShare {
      field.field("question")?.note(.unknownExperiment(question: key, known: questions.filter(\.givesShare).map(\.key)))
    }
    if halves == .wording(question.text) { place?.note(.sameWording(key)) }
    return Experiment(question: key, halves: halves, smallest: smallest)
  }

  /// Either other words or two modes.
  private func readHalves(
    _ wording: SurveyField?, _ modes: SurveyField?, _ field: SurveyField
  ) -> Experiment.Halves? {
    switch (wording, modes) {
    case (let wording?, nil): return texts.read(wording).map { .wording($0) }
    case (nil, let modes?):
      let named = modes.items.compactMap { $0.choice(Self.modes).flatMap(CollectionMode.init) }
      let kinds = root.field("invitations", required: false)?.items.compactMap(\.string) ?? []
      let calls = root.field("sending", required: false)?.field("call_days", required: false)
      calls?.note(.callsInExperiment)
      if kinds != [Survey.InvitationKind.addressed.rawValue] { modes.note(.modesByAddress) }
      guard named.count == 2, named[0] != named[1] else {
        modes.note(.twoModes(known: Self.modes))
        return nil
      }
      return .modes(named[0], named[1])
    case (nil, nil), (_?, _?):
      field.note(.oneDifference)
      return nil
    }
  }

  /// Both reach the same telephone number, so that everybody can be in either half.
  private static let modes = [CollectionMode.sms, .phone].map(\.rawValue)
}

extension Question {
  /// Whether its answers come to one share, which two halves can be compared by.
  fileprivate var givesShare: Bool {
    switch kind {
    case .rating, .effort, .yesNo: true
    case .nps, .choice, .multiple, .comment: false
    }
  }
}
