import Surveys

extension FormPhrase {
  package func english(_ formats: Formats) -> String {
    switch self {
    case .promise: "Your opinion is safe with us"
    case .knownOfAddressed(let days):
      "We never know what you answered: for \(formats.counted(days, .day)) we only know whether the link that we sent "
        + "you was used, so that we can remind you; after that, not even this."
    case .knownOfDrawn: "Nobody knows which card you took, so we cannot know whether you answered, or what."
    case .allOptional: "Answer what you like, and leave out what you like."
    case .ifAnswered(let answers):
      "If you answered \(answers.map { "“\($0(.english))”" }.joined(separator: " or ")) to the question before:"
    case .recommendEnds: "(0: not at all, 10: most certainly)"
    case .commentLimit(let limit): "Up to \(formats.counted(limit, .character))."
    case .commentPrivacy: "Please write no names and no telephone numbers."
    case .severalAllowed: "You may choose more than one answer."
    case .finalSentence: "Once sent, the answer cannot be changed, like a ballot in the box."
    case .send: "Send the rating"
    case .switchLanguage: "العربية"
    case .problemsTitle: "One thing before you send"
    case .nothingAnswered: "You have not chosen any answer yet. Please choose at least one."
    case .unknownAnswer: "We do not know this answer. Please choose one of those shown."
    case .moreThanOne: "You chose more than one answer here. Please choose only one."
    case .tooLong(let limit): "The text is long. Please shorten it to \(formats.counted(limit, .character)) or fewer."
    case .unknownQuestion: "We received an answer to a question that is not on this page. Please check and send again."
    case .unreadable: "We could not read what was written. Please write it again."
    case .skipToQuestions: "Go to the questions"
    }
  }
}
