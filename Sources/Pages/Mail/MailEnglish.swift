import Surveys
import Wording

extension MailPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .schedule(let span, let days, let hour):
      "Built by itself \(after(days, formats)) every \(span.rawValue) has closed, at \(formats.time(hour: hour)) by the charity’s clocks."
    case .isMailed: "It is mailed to the board."
    case .notMailed: "It is not mailed."
    case .yearImpossible(let month):
      "Not built by itself: counts are kept by periods of the calendar year, and your fiscal year begins in \(formats.monthName(month)), so that no such year can be put together. Build it for each quarter, or let the year begin in January."
    case .builtBySchedule: "Built on schedule"
    case .builtByHand: "Built on request"
    case .mailHeading: "Mail to the board"
    case .noServerNote:
      "Nothing is mailed: no mail server is set (\(formats.code("RIDA_SMTP"))). Reports stay here to be downloaded."
    case .emptyBoardNote: "The board’s list of addresses is empty, so the report goes to nobody. Settings has the list."
    case .noLetter: formats.absent
    case .waiting: "Waits to be sent"
    case .nextTry(let seconds): "Next try: \(formats.moment(seconds))"
    case .sent(let seconds): "Sent on \(formats.moment(seconds))"
    case .sentTo(let count): "\(formats.counted(count, .person)) have it so far"
    case .failed: "Not sent"
    case .again: "Send again"
    case .problem(let words): "Why: \(words)"
    case .noServer: "No mail server is set."
    case .noRecipients: "The board’s list of addresses is empty."
    case .brokenHeader(let header): "The header \(formats.code(header)) has a line break in it."
    case .unreachable(let said): "The mail server could not be reached (\(formats.code(said)))."
    case .insecure(let said): "The mail server offered no protected connection (\(formats.code(said)))."
    case .timedOut: "The mail server took too long."
    case .interrupted: "The program ended while it was sending."
    case .refused(let code, let said): "The mail server refused the message: \(formats.code("\(code) \(said)"))"
    case .recipientsRefused(let addresses):
      "The mail server refused these addresses: \(addresses.map(formats.code).joined(separator: ", "))"
    case .attachmentDamaged: "The report’s file is missing or is not what was kept."
    case .subject(let title, let period): "\(title): \(period)"
    case .attachmentName(let title, let period): "\(title) \(period)"
    case .chartTitle(let period): "Satisfaction by channel, \(period)"
    case .chartHeading: "Satisfaction by channel"
    case .attachedPaper: "The same report comes as a PDF to print; its first page has what counts most."
    case .attached(let name, let size): "With this message comes the file “\(name)” (Excel, \(size))."
    case .proof: "Fingerprint of the file (SHA-256), the same as on the page of reports:"
    case .whySent:
      "This message was sent by itself to the members of the board after the period had closed. Every figure in it was published, and small numbers are withheld so that nobody’s answer can be known."
    case .boardLabel: "Mail addresses of the board"
    case .boardHint(let most):
      "One address a line, up to \(formats.count(most)). Reports that are built on schedule go to them, and each member sees the addresses of the others."
    case .notAddress(let line, let text):
      "Line \(formats.count(line)): “\(formats.code(text))” is no mail address. Write it like \(formats.code("name@example.org"))"
    case .tooManyAddresses(let count, let most):
      "These are \(formats.count(count)) addresses, and \(formats.count(most)) is the most. Use a mailing list with one address."
    case .fiscalLegend: "The fiscal year begins in"
    case .fiscalMonth(let month): formats.monthName(month)
    }
  }

  private func after(_ days: Int, _ formats: Formats) -> String {
    days == 0 ? "as soon as" : "\(formats.counted(days, .day)) after"
  }
}
