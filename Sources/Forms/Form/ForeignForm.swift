import Drafts

/// The program that a form was written for.
package enum FormSource: String, Sendable, CaseIterable {
  /// ODK, KoboToolbox and their like.
  case xlsform
  case limesurvey
  /// Google Forms, as its API gives a form.
  case google
}

/// A form of another program as it was read, before it is a survey: questions in order, each with its place.
package struct ForeignForm: Sendable {
  package let source: FormSource
  package var title = Words()
  /// What stands before the first question.
  package var intro = Words()
  /// What is said at the end.
  package var thanks = Words()
  /// The languages in which it speaks, its own first.
  package var languages: [String] = []
  package var questions: [ForeignQuestion] = []
  /// By what the form is called in its own program, of which a key is made; empty for nothing.
  package var name = ""
  /// Fields of ours that the form carries along, as they were written out.
  var own = ""
  /// What of the form itself is not taken.
  package var notes: [FormNote] = []

  /// A key for the survey that is made of it, made of its name or title, which none of the taken ones is.
  package func key(taken: Set<String>) -> String {
    var keys = KeyMaker(reserved: taken)
    return keys.key(of: name.asKey.isEmpty ? title["en"].asKey : name, else: "form")
  }

  /// A form with nothing in it yet.
  init(_ source: FormSource) { self.source = source }
}

/// One question of a form, with the names and values by which its program speaks of it.
package struct ForeignQuestion: Sendable {
  /// What kind of answer it takes.
  enum Kind: Equatable, Sendable {
    /// One of several; `isOrdered` where the form itself says that they are steps.
    case one([ForeignOption], isOrdered: Bool)
    /// Any of several.
    case many([ForeignOption])
    /// Yes or no; its answers are called `Y` and `N`, and perhaps `U` for «I don't know».
    case yesNo(unknown: Bool)
    /// A number of a row of numbers, with words for its ends where there are any.
    case steps(ClosedRange<Int>, first: Words, last: Words)
    /// Free words.
    case text
    /// A number that is typed, with its bounds where the form has some.
    case number(low: Int?, high: Int?)
    /// Something that is no question here.
    case left(FormLoss)
  }

  let place: FormPlace
  /// Its name, by which conditions speak of it and of which its key is made.
  let name: String
  /// Of what its key is made where its name is a number that nobody reads; `nil` where it is made of the name.
  var title: String?
  var text: Words
  var help = Words()
  var kind: Kind
  /// When it is asked.
  var condition = FormCondition.truth(true)
  /// The same as it is written, for whoever writes it anew.
  var conditionText = ""
  /// The name of its list of answers, by which its scale is called; empty for none.
  var list = ""
  /// What of it is lost.
  var losses: [FormLoss] = []
  /// Fields of ours that the form carries along, as they were written out.
  var own = ""
}

/// An answer that is offered.
struct ForeignOption: Equatable, Sendable {
  let code: String
  let text: Words
  /// What it counts for, where the form carries that along.
  var counts = ""
}
