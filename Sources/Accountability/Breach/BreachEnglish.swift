import Wording

extension BreachPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .title: "The seventy-two hours: a breach of personal data"
    case .rule:
      "Personal Data Protection Law (Article 20) and its Implementing Regulation (Article 24): the charity notifies the competent authority (SDAIA) through the National Data Governance Platform within 72 hours of becoming aware, if the incident may harm the data or the persons. The platform takes notices of registered controllers only: register before you need it."
    case .madeAt(let seconds):
      "This pack was made on \(formats.moment(seconds)). The hours run from when you became aware, not from the incident."
    case .stepsTitle: "What to do, and by when"
    case .byWhen: "By when"
    case .whatToDo: "What to do"
    case .heldTitle: "What is held at this moment"
    case .kind(.contacts): "Contacts that are kept (encrypted)"
    case .kind(.openRounds): "Rounds whose links are open"
    case .kind(.messages): "Messages whose state is known"
    case .kind(.leftInPeace): "Those left in peace (hashes)"
    case .kind(.sealedAnswers): "Sealed answers that wait"
    case .kind(.comments): "Published comments"
    case .kind(.accounts): "Accounts of the staff"
    case .kind(.backups): "Backups"
    case .count(.none): "none"
    case .count(.fewerThanTen): "fewer than \(formats.count(10))"
    case .count(.tens(let number)): "\(formats.count(number)) or a few more"
    case .theftTitle: "What somebody who took something learns, and what not"
    case .taken: "What was taken"
    case .tells: "It tells"
    case .hides: "It does not tell"
    case .eventsTitle(let day): "What the journal tells since \(formats.date(day))"
    case .noEvents: "The journal tells nothing since that day."
    case .day: "Day"
    case .event: "What happened"
    case .times: "How often"
    case .formTitle: "Fields of the notice (Article 24, paragraph 1)"
    case .toBeFilled: "to be filled in by the charity"
    case .what: "What happened, and how"
    case .when: "Its date and time"
    case .aware: "When the charity became aware"
    case .categories: "Categories and number of persons, kind of data"
    case .categoriesHeld(let count):
      "People whom the charity served, or their families. Held now: \(count). Name, telephone number, e-mail address, reference of the case. Sensitive: it may tell that one of the family is in prison. Answers are tied to nobody."
    case .risks: "Risks and consequences"
    case .risksLikely:
      "That it becomes known whom the charity served, or that somebody writes to them in its name. The charity reviews this by what was taken."
    case .measures: "What the charity did to limit it"
    case .future: "What it will do so that it does not happen again"
    case .told: "Whether the persons were or will be told"
    case .wordsTitle: "Draft of a letter to the people concerned"
    case .wordsWhen:
      "To be sent without undue delay if the incident may harm them (Article 24, paragraph 5). Fill in the brackets, and leave out what does not apply."
    case .happened:
      "We write to you because [what happened, and when] reached data that we hold, and yours may be among it."
    case .mayBeKnown:
      "Whoever reached it may have learned [name, telephone number, e-mail address], and that we served you."
    case .notKnown:
      "Nobody can learn from our data what you answered in our surveys. [Leave this sentence out if the whole folder with its keys was taken before a release.]"
    case .done: "We did at once [what was done], and notified the competent authority."
    case .advice:
      "Please open no link that you do not trust, and give nobody a code or an account number in our name. We will never ask you for that."
    case .reach(let contact): "To ask, or to have your data erased: \(contact)"
    case .signed(let charity): charity
    }
  }
}

extension BreachStep {
  func english(_ formats: Formats) -> String {
    switch self {
    case .note: "Write down the day and hour in which you became aware, and who did first. The hours run from there."
    case .stop:
      "Stop what goes on: disable the account on /people, end the system’s key with rida key end and the webhook with rida webhook end, change the password at the provider of messages."
    case .keep:
      "Keep a copy of the folder and of the server’s logs as they are, before you change anything; delete no proof."
    case .audit: "Run rida audit --head with the last printed hash, then rida doctor, and read /people."
    case .decide:
      "Decide with a lawyer and the data protection officer what was taken and whether it harms anybody. Ask whether the National Cybersecurity Authority must be told too."
    case .keys:
      "If the key of contacts was taken: rida keys renew contacts erases what is held of them, so write down first whom you must tell. Remove backups that you do not need."
    case .write: "Fill in the fields of the notice below, and check the numbers. Ask the provider for what it has."
    case .notify:
      "Send the notice through the National Data Governance Platform. What you do not know yet follows later, with the reason for the delay."
    case .people: "Tell the people concerned, in the words below, if the incident may harm them."
    case .file:
      "Keep a copy of what was sent, and document what was corrected. Make this pack again when something changes."
    }
  }
}
