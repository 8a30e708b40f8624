import Access
import Surveys
import Upkeep
import Wording

extension ActivityPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .inviting(let title): "Inviting people to “\(title(.english))”"
    case .calling(let title): "Calling those whose rating of “\(title(.english))” has not come"
    case .answering(let title): "Collecting answers to “\(title(.english))”"
    case .peace: "The list of those who are left in peace"
    case .staff: "Accounts of the staff"
    case .board: "Sending reports to the board"
    case .systems: "Exchange with other systems of the charity"
    case .copies: "Backups"
    case .askingAbout(.external): "To ask those whom the charity served how they were served, and remind them once"
    case .askingAbout(.internal): "To ask staff how another department served them, and remind them once"
    case .calls: "To hear those who do not answer by a link, and not to disturb whoever declined"
    case .improving: "To measure how satisfied people are together, and serve them better"
    case .peacePurpose: "Not to write to whoever asked for that, nor to a number that was given wrongly"
    case .access: "To let each of the staff do her own work alone, and know who changed what"
    case .reporting: "To bring reports of figures to those who read them"
    case .exchange: "To let the charity’s system invite those who were served, or read published figures"
    case .recovery: "To come back after a failure"
    case .invited(.external): "People whom the charity served, or their families"
    case .invited(.internal): "Staff and volunteers"
    case .answerers(.external): "Those who answered, of the people served, without being known"
    case .answerers(.internal): "Those who answered, of the staff, without being known"
    case .quietPeople: "Those who asked to be left in peace, and those of wrong numbers"
    case .staffPeople(let count): "Staff who have an account: \(formats.count(count))"
    case .boardPeople(let count): "Those who get reports: \(formats.count(count))"
    case .nobody: "nobody: published figures only"
    case .everyoneHeld: "everybody named above"
    case .contact:
      "Name, telephone number and e-mail address as far as they were given, the reference of the case, the language (all encrypted)"
    case .service: "Channel, department and mode of the invitation, as counts that are tied to nobody"
    case .messageState: "The state of each message (delivered or refused), without its text and its link"
    case .lastAsked: "The day of the last message, with a keyed hash of the number"
    case .callEnd: "How a call ended that brought no rating: declined, no answer, wrong number, another day"
    case .questions(let rating, let comments):
      "\(formats.counted(rating, .question)) with set answers"
        + (comments ? ", and a free comment that is to name nobody" : "")
    case .identified(.addressed):
      "By a personal link: the charity knows who was invited, and never what anybody answered"
    case .identified(.drawn): "By a drawn card: the charity knows neither who answered nor what"
    case .hash: "A keyed hash of the number or address, a day, and one word for the reason"
    case .account: "Name and role of the account, a hash of the password, the second factor encrypted"
    case .session: "The session"
    case .log: "A log: who signed in, who changed an account, and when"
    case .address: "Name and e-mail address"
    case .published: "Published figures alone, and no answer"
    case .copyContents: "What the database held on the day, contacts encrypted and without their key"
    case .carrier(.sms, let name, let host):
      "The provider \(name(.english))\(ActivityPhrase.at(host)): number, text and link"
    case .carrier(.email, let name, let host): "\(name(.english))\(ActivityPhrase.at(host)): address, text and link"
    case .ownSender: "Whoever carries the links that the charity sends itself; it is not set in the program"
    case .noCarrier: "The survey’s plan sends links by itself, and no carrier is set for it now"
    case .countsOnly: "Nobody is given an answer; staff and board read counts that stand for five people at least"
    case .system(let name, let scopes): "\(name) (\(scopes.joined(separator: formats.comma)))"
    case .webhook(let host): "Notices to \(host): of what was published alone"
    case .contactDays(let days): "Contacts are erased \(formats.counted(days, .day)) after the links were issued"
    case .ticketDays: "A week after links have ended nobody can tell whether one of them was used"
    case .lastAskedKept: "The hash and day of the last message stay until the person asks for their erasing"
    case .withRound: "Erased when the links have ended"
    case .sealed:
      "An answer lies in a sealed envelope until it is published with others, and is then destroyed with its key, and the box is opened once a day at least"
    case .counts: "Published counts stay"
    case .comments(let least):
      "Comments are published in groups of \(formats.count(least)) at least, without numbers and recognised names, and stay"
    case .untilWithdrawn: "Until the wish is withdrawn, or the key of contacts renewed"
    case .accountKept: "The account until it is removed"
    case .sessionKept:
      "A session \(formats.count(Session.idle / 60)) minutes without work, \(formats.count(Session.whole / 3600)) hours at most"
    case .logKept: "Nothing is removed from the log"
    case .untilTakenOff: "Until the name is taken off the list"
    case .callsDay: "What is kept of each call is erased after a day, the key until it is ended"
    case .untilEnded: "Until the key or the webhook is ended"
    case .copiesKept(let count):
      "The site keeps the newest \(formats.count(KeptCopy.most)), now \(formats.count(count)), and what was erased since stays in them until they are removed"
    }
  }

  private static func at(_ host: String?) -> String { host.map { " (\($0))" } ?? "" }
}
