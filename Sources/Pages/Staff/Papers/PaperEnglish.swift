import Surveys
package import Wording

extension PaperPhrase {
  package func english(_ formats: Formats) -> String {
    switch self {
    case .ways: "Ways of entering answers from paper"
    case .typing: "Type paper forms"
    case .title: "Answers on paper"
    case .text:
      "For whoever has forms that were filled in by pen. Choose what the forms of this pile share, then type them one "
        + "after another."
    case .promise:
      "Each form is sealed into the box as soon as you save it, and nobody sees it after that. The last one can be taken "
        + "back until you save the next, or until it is counted. When the site is started again you begin another pile: "
        + "what was saved stays, and the form that you had not saved does not."
    case .tongue: "Language of the forms"
    case .firstDay: "Filled in from"
    case .lastDay: "To"
    case .daysHint: "All days lie in one period of the survey."
    case .begin: "Begin"
    case .needsDay: "Choose a day."
    case .lastBeforeFirst: "The last day is before the first."
    case .twoPeriods(let one, let other):
      "These days lie in two periods, \(formats.period(one)) and \(formats.period(other)). Type the forms of each period "
        + "by themselves."
    case .experiment:
      "This version has an experiment, whose halves are drawn by lot, and no paper is. Choose a survey without one."
    case .filesTitle: "What came in before"
    case .number: "Number"
    case .takenOn: "Entered on"
    case .survey: "Survey"
    case .forms: "Answers"
    case .state: "Where they are"
    case .stands(.sealed): "All in the box"
    case .stands(.counted): "Some or all are counted"
    case .stands(.takenBack(let day)): "Taken back on \(formats.date(day))"
    case .takeBack(let number): "Take all of number \(formats.count(number)) back"
    case .takeBackText(let count):
      "\(formats.counted(count, .answer)) will be removed from the box before they are counted, and come back only if they "
        + "are entered anew."
    case .takeBackNow: "Yes, take them back"
    case .done(.takenBack(let count)): "Taken out of the box: \(formats.counted(count, .answer))."
    case .done(.notTakenBack): "Nothing was taken back: some are counted, or they were taken back before."
    case .done(.gone):
      "This pile is open no longer. What was saved of it is in the list below, with its number. Begin another pile for "
        + "the rest."
    case .form(let number): "Form \(formats.count(number))"
    case .pile(let words, let days):
      days.lowerBound == days.upperBound
        ? "\(words.joined(separator: ", ")), filled in on \(formats.date(days.lowerBound))."
        : "\(words.joined(separator: ", ")), filled in from \(formats.date(days.lowerBound)) to "
          + "\(formats.date(days.upperBound))."
    case .count(0): "No form of this pile is saved yet."
    case .count(let count): "Saved of this pile: \(formats.counted(count, .paper))."
    case .keysHint:
      "Each answer has its number beside it; 0 is for those who do not know or to whom it does not apply. Choose by number "
        + "or with the arrow keys, and save the form with Enter. Leave empty what is empty on the paper."
    case .save: "Save the form"
    case .takeBackLast: "Take the last form back"
    case .finish: "The pile is done"
    case .noted(.saved): "The form is saved. This is the next one."
    case .noted(.twice): "This form was saved before, and does not count again. This is the next one."
    case .noted(.takenBack): "The last form is taken back. Type it anew, or type another."
    case .noted(.notTakenBack): "The last form cannot be taken back any more."
    case .noted(.unknown):
      "The database gave no answer, so it is not known whether this form was saved. Save this same form again: it counts "
        + "once in any case. Type no other before it is saved."
    }
  }
}
