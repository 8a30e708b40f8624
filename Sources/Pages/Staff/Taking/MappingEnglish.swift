import Mapping
import Surveys
package import Wording

extension MappingPhrase {
  package func english(_ formats: Formats) -> String {
    switch self {
    case .title: "What are these columns?"
    case .text(let survey, let program):
      (program.map { "This file comes from \($0.name). " } ?? "")
        + "Say of each column which question of “\(survey)” it is, or that it is left out. What we do not know is left to you."
    case .promise:
      "Nothing is taken that tells who answered: no name, number, e-mail address, device or place. And no answer is taken "
        + "before you see how many they are and press the button. What you say here of the cells is kept beside the survey then, "
        + "without the words that you take for the answer “other”."
    case .wholeFile: "For the whole file"
    case .wholeText: "What no column of the file says is the same for all answers."
    case .language: "Language of the answers"
    case .dates: "How days are written in the file"
    case .order(.yearFirst): "Year, month, day"
    case .order(.dayFirst): "Day, month, year"
    case .order(.monthFirst): "Month, day, year"
    case .clocks: "By which clocks times are told"
    case .ownClocks: "The charity’s clocks"
    case .utcClocks: "UTC"
    case .answers(let filled, let empty): "Cells filled in: \(formats.count(filled)); empty: \(formats.count(empty))."
    case .cells(let cells, let more): "It holds: " + cells.joined(separator: ", ") + (more ? ", and others." : ".")
    case .suggested(let reason, let question): MappingPhrase.english(reason, question)
    case .meaning(let column): "What is the column “\(column)”?"
    case .leftOut: "Left out"
    case .day: "The day of the answer"
    case .dayHijri: "The Hijri day of the answer"
    case .questions: "A question"
    case .optionsOf(let question): "One answer of: \(question)"
    case .cell(let cell, let column): "“\(cell)” in “\(column)” means"
    case .nothing: "Not answered"
    case .settled(let count): "Columns that we know, or leave out: \(formats.count(count))"
    case .problem(.undecided): "Choose from the list."
    case .problem(.lookAtCells): "Look at what the cells of this column mean, below it, and save then."
    case .problem(.saidTwice(let other)):
      "“\(formats.foreign(other))” says this already. Keep one, and choose “Left out” for the other."
    case .problem(.identifying): "This column tells who answered, and becomes no comment. Choose “Left out”."
    case .problem(.tooManyCells): "This column has too many different cells. Choose another question, or “Left out”."
    case .problem(.noTicks):
      "Which cells of this column mean that the answer was chosen is not known. Choose “Left out”, or a question."
    case .problem(.noDay): "One column has to be the day of the answer."
    case .tooManyColumns(let count, let most):
      "The file has \(formats.count(count)) columns, and \(formats.count(most)) at most are shown here. Export fewer of them."
    case .look: "Show the cells"
    case .save: "Go on to the count"
    case .download: "Download what you chose as a file"
    case .kept:
      "What you choose is kept when the answers are taken, and a file with the same columns is known again. The file itself "
        + "stays here for ten minutes."
    case .columnsLeftOut(let columns, let more):
      "Columns left out: " + columns.map { "“\($0)”" }.joined(separator: ", ")
        + (more > 0 ? ", and \(formats.count(more)) more." : ".")
    case .rowsLeftOut(let count): "Rows left out, since they were broken off: \(formats.count(count))."
    case .notKept: "What you chose for the columns of this file could not be kept; next time you will choose again."
    }
  }

  private static func english(_ reason: MappingProposal.Reason, _ question: String?) -> String {
    let meant = question.map { " Perhaps: \($0)" } ?? ""
    return switch reason {
    case .named: "Known by its heading."
    case .alike: "Its heading is nearly the question.\(meant)"
    case .unknownValues: "It has cells of which we do not know the meaning.\(meant)"
    case .numbers: "Its cells are numbers, and we do not know which end is the best.\(meant)"
    case .moment: "The moment of the answer, as the program kept it."
    case .identifying: "It tells who answered, or where, and is left out."
    case .technical: "The program’s own."
    case .saidByParts: "The columns of its single answers say the same."
    case .saidBefore: "It seems to be a column before it."
    case .unknown: "It is like no question that we know."
    }
  }
}
