import Ballots
import Surveys
import Wording

/// What stands before the first question: the promise, that all is optional, and where urgent help is.
struct OpeningView {
  let title: String
  let promise: String
  let sentences: [String]
  let optional: String
  let urgent: [CallableText.Part]

  /// The words of the survey, or the shortest ones that say the same.
  init(_ form: FormPage, _ formats: Formats) {
    title = formats(form.survey.title)
    promise = formats.say(FormPhrase.promise)
    switch form.reading {
    case .usual:
      let known =
        form.isAtStation ? formats.say(DevicePhrase.known) : formats.say(FormPhrase(form.kind, of: form.survey))
      sentences = [formats(form.survey.intro), known]
      optional = formats.say(FormPhrase.allOptional)
    case .easy:
      let known: FormPhrase = form.kind == .addressed ? .easyKnownOfAddressed : .easyKnownOfDrawn
      sentences = [FormPhrase.easyEffect, .easyNeverKnown, known].map { formats.say($0) }
      optional = formats.say(FormPhrase.easyOptional)
    }
    urgent = CallableText(formats(form.survey.urgent)).parts
  }
}

/// What stands before the questions of a second page.
struct SecondPageView {
  let heading: String
  let text: String

  /// That one page more came, and that nothing has been sent.
  init(_ form: FormPage, _ formats: Formats) {
    heading = formats.say(FormPhrase.secondTitle)
    text = formats.say(form.reading == .easy ? FormPhrase.easySecondText : .secondText)
  }
}

/// An answer that was given on the other page and travels unseen on this one.
struct CarriedAnswer {
  let name: String
  let value: String

  /// Every answer to a question that does not stand on this page.
  static func all(of form: FormPage, besides shown: [Question]) -> [CarriedAnswer] {
    let seen = Set(shown.map(\.key))
    return form.questions.filter { !seen.contains($0.key) }.flatMap { question in
      form.sheet.ticked(question.key).map { CarriedAnswer(name: QuestionField.name(of: question.key), value: $0) }
    }
  }
}

extension FormPhrase {
  /// What the charity can know of whoever answers.
  init(_ kind: Survey.InvitationKind, of survey: Survey) {
    switch kind {
    case .addressed: self = .knownOfAddressed(days: survey.validDays)
    case .drawn: self = .knownOfDrawn
    }
  }
}
