import Surveys
import Wording

/// The words of a breach pack.
enum BreachPhrase: Phrase {
  case title, rule, madeAt(Int)
  case stepsTitle, byWhen, whatToDo
  case heldTitle, kind(HeldCount.Kind), count(RoundedCount)
  case theftTitle, taken, tells, hides
  case eventsTitle(Day), noEvents, day, event, times
  // The form of the regulator.
  case formTitle, toBeFilled, what, when, aware, categories, categoriesHeld(String), risks, risksLikely, measures,
    future
  case told
  // The letter.
  case wordsTitle, wordsWhen, happened, mayBeKnown, notKnown, done, advice, reach(String), signed(String)
}

/// What is to be done, in the order of the hours since the charity knew.
enum BreachStep: CaseIterable, Phrase {
  case note, stop, keep, audit, decide, keys, write, notify, people, file

  /// By which hour.
  var hours: StepHour {
    switch self {
    case .note, .stop: .within(1)
    case .keep, .audit: .within(4)
    case .decide: .within(12)
    case .keys: .within(24)
    case .write: .within(48)
    case .notify: .within(72)
    case .people: .atOnce
    case .file: .after
    }
  }
}

/// Until when a step is to be done.
enum StepHour: Phrase {
  case within(Int), atOnce, after

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .within(1): "خلال ساعة من العلم"
    case .within(let hours): "خلال \(formats.count(hours)) \(hours <= 10 ? "ساعات" : "ساعة") من العلم"
    case .atOnce: "دون تأخير"
    case .after: "بعد ذلك"
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .within(1): "within an hour"
    case .within(let hours): "within \(formats.count(hours)) hours"
    case .atOnce: "without delay"
    case .after: "afterwards"
    }
  }
}
