import Invitations
import Surveys
package import Wording

extension UploadPhrase {
  package func english(_ formats: Formats) -> String {
    switch self {
    case .text:
      "A file with one line for each service that was given. We check it with you first, and then issue a link for each "
        + "line, which you send by your own sender."
    case .file: "File of services (Excel or CSV)"
    case .fileHint(let megabytes):
      "A file .xlsx, .ods or CSV, up to \(formats.count(megabytes)) MB. Of a workbook, the first sheet is read."
    case .upload: "Upload and check"
    case .columnsTitle: "What stands in the file"
    case .columnsText(let required, let optional):
      "The first line names the columns. There must be: \(required.map(formats.code).joined(separator: ", ")). "
        + "You may add: \(optional.map(formats.code).joined(separator: ", ")). A day is written \(formats.code("2026-11-24")). "
        + "Names in Arabic or English may stand for the keys."
    case .keysOf(let dimension): "\(dimension.plural(.english)) as they are written in the file"
    case .key: "Key"
    case .name: "Name"
    case .noFile: "Choose a file."
    case .empty: "The file is empty. Choose another."
    case .tooLarge(let megabytes):
      "The file is larger than \(formats.count(megabytes)) MB. Divide it into smaller ones."
    case .findings(let count):
      count == 1
        ? "There is one mistake in the file; no link was issued"
        : "There are \(formats.count(count)) mistakes in the file; no link was issued"
    case .findingsText: "Either all lines are good or nothing is issued. Correct these, and upload the file again."
    case .moreFindings(let count): "And \(formats.count(count)) more."
    case .line: "Line"
    case .column: "Column"
    case .wrong: "What is wrong"
    case .right: "What would be right"
    case .previewTitle(let count): "The file has \(formats.counted(count, .row)), all of them good"
    case .previewText(let survey):
      "Survey: “\(survey)”. Look at the numbers, then issue the links. Nothing is issued yet."
    case .by(let dimension): "By \(dimension.name(.english).lowercased())"
    case .rows: "Rows"
    case .firstRows(let count): count == 1 ? "The first row" : "The first \(formats.count(count)) rows"
    case .masked: "Contacts and names are hidden here."
    case .reference: "Reference"
    case .day: "Day"
    case .contact: "Contact"
    case .alone:
      "One invitation to a known person is not issued alone, because whoever saw the database would know whether she "
        + "answered. Issue a link without a name under “One link”, or gather more services in the file."
    case .nobody:
      "Everybody in the file asked to be asked no more, or has a wrong number or address: no link is issued."
    case .few(let least):
      "There are few rows. The more invitations go out together, the harder it is to tell who answered; better gather "
        + "\(formats.counted(least, .row)) or more."
    case .repeated(let lines):
      "References in this file that were invited before, by links that are still open: \(formats.count(lines.count)), on "
        + "lines \(formats.code(LineRanges.text(lines))). To remind people, use “Reminders”."
    case .notInvited(0): "No other row is in the file."
    case .notInvited(1): "Only one row was not invited before, and a single invitation is not issued alone."
    case .notInvited(let count): "Not invited before: \(formats.counted(count, .row))."
    case .issueNew(let count): "Issue \(formats.counted(count, .link)), for the new rows alone"
    case .meanwhile:
      "Somebody else issued links for this survey before you confirmed, so nothing was issued here. Look at the numbers "
        + "once more."
    case .issueAgain: "Yes, issue new links for them too"
    case .confirmAgain: "Tick this to issue new links, or go back and choose another file."
    case .propose(let count): "Propose \(formats.counted(count, .link))"
    case .secondAsked(let most, let today) where today > 0:
      "\(formats.counted(today, .person)) were invited to this survey today, and with this file they are more than \(formats.count(most)): they are proposed here, and issued once somebody else confirms them within a day."
    case .secondAsked(let most, _):
      "More than \(formats.counted(most, .person)): they are proposed here, and issued once somebody else confirms them within a day."
    case .issue(let count): "Issue \(formats.counted(count, .link))"
    case .anotherFile: "Choose another file"
    case .keptShortly: "The file is in memory only, and is erased after ten minutes."
    case .issued(let count): "\(formats.counted(count, .link)) \(count == 1 ? "was" : "were") issued"
    case .issuedText(let survey, let until): "Survey: “\(survey)”. The links stay open until \(formats.day(until))."
    case .sent(let count): "Of these, \(formats.counted(count, .link)) go out by themselves when messages may be sent."
    case .download: "Download the links (CSV)"
    case .downloadOnce:
      "The file can be downloaded once. It holds reference and link; we do not keep the links. Send them, then delete it."
    case .downloaded: "The file was downloaded."
    case .lost: "If the file is lost, take the links of those who have not answered from “Reminders”."
    case .remindersText:
      "For each open round the links of those who have not answered, for one reminder. Shares are rounded, so that "
        + "nobody can tell who answered."
    case .noRounds: "No round is open now. Invitations from a file open one, until their links end."
    case .sentOn: "Issued on"
    case .openUntil: "Open until"
    case .invited: "Invitations"
    case .waiting: "Not answered yet"
    case .about(let share): "About \(share)"
    case .tooFew: "Too few invitations for a share"
    case .list: "Download the reminder list"
    case .listOf(let survey, let day): "Download the reminder list: \(survey), \(formats.date(day))"
    }
  }
}
