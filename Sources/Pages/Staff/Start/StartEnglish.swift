import Wording

extension StartPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .title: "Welcome to Rida"
    case .text:
      "These are the steps from the beginning to the first rating. Everything in them can be changed later, and they need not be taken in one sitting."
    case .doneTitle: "Everything is ready"
    case .doneText:
      "Answers come in from beneficiaries, and results are published by themselves once there are enough. The quality officer and the board read them."
    case .steps: "The steps"
    case .name(.charity): "The charity's name and logo"
    case .name(.address): "The address of the site"
    case .name(.places): "Channels and departments"
    case .name(.people): "The team"
    case .name(.carriers): "Messages"
    case .name(.survey): "Publish the first survey"
    case .name(.links): "Issue the first links"
    case .about(.charity):
      "They stand at the top of every page that a beneficiary opens, so that she knows who asks."
    case .about(.address):
      "The address that people open on their telephones; it stands in every link, message and card."
    case .about(.places): "How the charity serves people, and who serves them. Results are shown by these."
    case .about(.people):
      "Invite the quality officer, who reads results, and beneficiary relations, who issue links. Nobody does both."
    case .about(.carriers):
      "If links are to go out by text message or mail by themselves: choose who carries them, then send yourselves a message."
    case .about(.survey):
      "The quality officer does this: reads a draft, tries it as a beneficiary sees it, then publishes it."
    case .about(.links):
      "Beneficiary relations do this: links for those who were served, or cards for those who come."
    }
  }
}
