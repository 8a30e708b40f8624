import Surveys
import Wording

/// The form by which somebody sends a message to herself, and what came of it.
struct TrialView {
  let heading: String
  let text: String
  let outcome: String?
  let summary: ProblemSummary?
  let carriers: ChoiceView
  let address: FieldView
  let action: String
  let csrf: String
  let send: String

  init(_ trial: SendingPage.Trial, by carriers: [SendingPage.Carrier], _ frame: StaffFrame) {
    let formats = frame.formats
    heading = formats.say(SendingPhrase.trial)
    text = formats.say(SendingPhrase.trialText)
    outcome = trial.answer.map { formats.say(SendingPhrase.trialOutcome($0)) }
    summary = ProblemSummary(trial.form, fields: ["carrier", "to"], formats)
    self.carriers = ChoiceView(
      "carrier", SendingPhrase.trialCarrier,
      groups: [(nil, carriers.map { (value: $0.key, label: formats($0.name)) })], in: trial.form, formats)
    address = FieldView(
      "to", SendingPhrase.trialTo, hint: SendingPhrase.trialToHint, direction: "ltr", in: trial.form, formats)
    action = "/links/sending?lang=\(frame.language.rawValue)"
    csrf = frame.csrf
    send = formats.say(SendingPhrase.trialSend)
  }
}
