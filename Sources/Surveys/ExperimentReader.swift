/// Reads the experiment of a survey.
struct ExperimentReader {
  let root: SurveyField
  let texts: TextReader

  static let fields = ["question", "smallest", "wording"]

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
    let place = field.field("wording")
    let wording = texts.read(place)
    if release != nil, !isPublished { (tables ?? field).note(.armNotPublished) }
    guard let key, let smallest, let wording else { return nil }
    guard let question = questions.first(where: { $0.key == key }) else {
      field.field("question")?.note(.unknownExperiment(question: key, known: questions.filter(\.givesShare).map(\.key)))
      return nil
    }
    if !question.givesShare {
      field.field("question")?.note(.unknownExperiment(question: key, known: questions.filter(\.givesShare).map(\.key)))
    }
    if question.text == wording { place?.note(.sameWording(key)) }
    return Experiment(question: key, wording: wording, smallest: smallest)
  }
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
