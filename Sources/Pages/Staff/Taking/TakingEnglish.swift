import Ballots
import Fieldwork
import Invitations
import Surveys
package import Wording

extension TakingPhrase {
  package func english(_ formats: Formats) -> String {
    switch self {
    case .title(.outcomes): "Delivery reports"
    case .title(.services): "Services given"
    case .title(.answers): "Answers from a file"
    case .text(.outcomes):
      "A file of your own sender: a line for each link, and what became of it. Only counts are kept; whoever refused is not "
        + "reminded, and nothing is sent to a wrong number. Upload the whole report each time: it replaces the one before."
    case .text(.services):
      "A file of how many services were given in each period, channel and department, asked about or not, so that we know "
        + "who was not heard. A new count replaces the earlier one of the same period, channel and department."
    case .text(.answers):
      "A file of answers collected elsewhere, a line for each. They are checked as a form checks them and sealed into the "
        + "same box; nothing of them is shown here."
    case .file(.outcomes): "Report of the sender (Excel or CSV)"
    case .file(.services): "File of counts (Excel or CSV)"
    case .file(.answers): "File of answers (Excel or CSV)"
    case .columns(.outcomes):
      "The first line names the columns: \(formats.code("reference")), with which the link was issued, and "
        + "\(formats.code("outcome")), what became of it."
    case .columns(.services):
      "The first line names the columns. There must be \(formats.code("channel")), \(formats.code("department")), "
        + "\(formats.code("count")), and one column for the time: \(formats.code("day")), \(formats.code("day_hijri")) or "
        + "\(formats.code("period")). You may add \(formats.code("language")). A period is written \(formats.code("2026Q3"))."
    case .columns(.answers):
      "The first line names the columns. There must be \(formats.code("day")) (or \(formats.code("day_hijri"))), "
        + "\(formats.code("channel")), \(formats.code("department")), then one column for each question, by its key or its "
        + "words. You may add \(formats.code("mode")) and \(formats.code("language")). An empty cell means no answer."
    case .notApplicable: "What \(formats.code("NA")) means in the file"
    case .dontKnow: "What \(formats.code("DK")) means in the file"
    case .asAnswer: "An answer, as on the form"
    case .asMissing: "No answer"
    case .outcomeKeys: "What is written as the outcome"
    case .meaning: "What became of the link"
    case .outcome(.delivered): "Arrived"
    case .outcome(.failed): "Did not arrive: number or address is dead"
    case .outcome(.refused): "Does not want to answer"
    case .outcome(.ineligible): "No such service was given"
    case .outcome(.unknown): "The sender cannot tell"
    case .outcome(.wrongNumber): "Number or address of somebody else"
    case .outcome(.optedOut): "Wants to be asked no more"
    case .standing(.outcomes): "Reports that were taken"
    case .standing(.services): "Registered now"
    case .standing(.answers): "Files that were taken"
    case .nothingYet: "Nothing yet."
    case .filesTaken: "The newest first"
    case .takenOn: "Taken on"
    case .period: "Period"
    case .services: "Services"
    case .links: "Links"
    case .answers: "Answers"
    case .findings(let count):
      count == 1
        ? "There is one mistake in the file; nothing was kept"
        : "There are \(formats.count(count)) mistakes in the file; nothing was kept"
    case .findingsText: "Either all lines are good or nothing is kept. Correct these, and upload the file again."
    case .previewTitle(let kind, let count): "The file has \(formats.counted(count, kind.noun)), all of them good"
    case .previewText(let survey): "Survey: “\(survey)”. Look at the numbers, then confirm. Nothing is kept yet."
    case .days(let span):
      span.first == span.last
        ? "The day in the file: \(formats.day(span.first))."
        : "The days in the file: from \(formats.day(span.first)) to \(formats.day(span.last))."
    case .leftOut(let question, let lines, let more):
      "Not everybody is asked “\(question)”: its answer is left out, as the form does, on lines "
        + "\(formats.code(LineRanges.text(lines)))\(more > 0 ? " and \(formats.count(more)) more" : "")."
    case .everywhereNotApplicable:
      "Every question has \(formats.code("NA")) and no cell is empty, as statistical programs write what is missing. Here "
        + "it counts as “does not apply”. If it means no answer, upload the file again and say so."
    case .byPeriod: "By period"
    case .rounds(let count): count == 1 ? "Of one round" : "Of \(formats.count(count)) rounds"
    case .confirm(.outcomes, _): "Keep the report"
    case .confirm(.services, let count): "Register \(formats.counted(count, .service))"
    case .confirm(.answers, let count): "Seal \(formats.counted(count, .answer)) into the box"
    case .takenBefore(.answers, let day):
      "All these rows were taken on \(formats.date(day)). If they are taken again, the answers count twice."
    case .takenBefore(_, let day):
      "The very same rows were taken on \(formats.date(day)). If this is an old file, it may replace what is newer."
    case .rowsBefore(let lines): "Rows like those of lines \(formats.code(LineRanges.text(lines))) were taken before."
    case .takeAgain(.answers): "Yes, these are other people's answers, take them all"
    case .takeAgain: "Yes, keep it once more"
    case .newRows(let count): "Seal \(formats.counted(count, .answer)), of the new rows alone"
    case .confirmAgain: "Tick this to take the same rows again, or go back and choose another file."
    case .taken(.outcomes, let count): "What became of \(formats.counted(count, .link)) is kept"
    case .taken(.services, let count): "Registered: \(formats.counted(count, .service))"
    case .taken(.answers, let count): "Sealed into the box: \(formats.counted(count, .answer))"
    case .takenText(.outcomes, let survey):
      "Survey: “\(survey)”. The counts are kept, and no reference. They show on the page of fieldwork."
    case .takenText(.services, let survey):
      "Survey: “\(survey)”. They show on the page of fieldwork, beside those who answered."
    case .takenText(.answers, let survey):
      "Survey: “\(survey)”. They count with the others once there are enough to publish. The whole file can be taken back "
        + "as long as all its answers are sealed."
    case .replaced(.outcomes, let count): "It replaces an earlier report; rounds: \(formats.count(count))."
    case .replaced(_, let count): "Earlier counts that were replaced: \(formats.count(count))."
    case .goneTitle: "The file is here no longer"
    case .goneText:
      "A file stays in memory for ten minutes and is then erased. Nothing of it was kept now. Upload it again."
    }
  }
}
