import Ballots
import Surveys
import Wording

/// What stands before the first question: the promise in a few words and, folded, in full; and the way to urgent help. It
/// leaves the first question in sight on a small phone.
struct OpeningView {
  let title: String
  let promise: String
  let whole: String
  let sentences: [String]
  let urgentHelp: String
  /// Calls the number, where the survey's words hold one; otherwise leads to these words.
  let call: String

  /// The words of the survey, below the shortest ones.
  init(_ form: FormPage, _ formats: Formats) {
    title = formats(form.survey.title)
    promise = FormPromise.short(of: form.survey, formats)
    whole = formats.say(FormPhrase.promise)
    let known =
      form.isAtStation ? FormPromise.atStations(formats) : FormPromise.known(form.kind, of: form.survey, formats)
    sentences = [formats(form.survey.intro), known]
    urgentHelp = formats.say(FormPhrase.urgentHelp)
    call = CallableText(formats(form.survey.urgent)).parts.lazy.compactMap(\.href).first ?? "#urgent"
  }
}

/// What follows the button of a first page that leaves the rest to whoever has time.
struct MoreView {
  let title: String
  let text: String
  let value: String
  let words: String

  /// How many questions are left.
  init(_ form: FormPage, _ formats: Formats) {
    let left = form.survey.questions(on: .second, of: form.questions, given: form.sheet).count
    title = formats.say(FormPhrase.moreTitle)
    text = formats.say(FormPhrase.moreText(left))
    value = FormPage.more
    words = formats.say(FormPhrase.more)
  }
}

/// What stands before the questions of a second page.
struct SecondPageView {
  let heading: String
  let text: String
  /// The button for whoever has changed her mind about the rest.
  let send: String?

  /// That one page more came, or was asked for, and that nothing has been sent.
  init(_ form: FormPage, _ formats: Formats) {
    let called: FormPhrase = form.reading == .easy ? .easySecondText : .secondText
    heading = formats.say(form.offersMore ? FormPhrase.restTitle : .secondTitle)
    text = formats.say(form.offersMore ? .restText : called)
    send = form.offersMore ? formats.say(FormPhrase.send) : nil
  }
}

/// An answer that was given on the other page and travels unseen on this one.
struct CarriedAnswer: Sendable {
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
