import Surveys
import Wording

extension FormPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .promise: "Our promise to you"
    case .knownOfAddressed(let days):
      "We never know what you answered: for \(formats.counted(days, .day)) we only know whether the link that we sent "
        + "you was used, so that we can remind you; after that, not even this."
    case .knownOfDrawn: "Nobody knows which card you took, so we cannot know whether you answered, or what."
    case .effect: "Your answer does not change our help."
    case .neverKnown: "We never know what you answered."
    case .optional: "Leave out any question you like."
    case .urgentHelp: "Urgent help"
    case .step(let number, let count): "\(formats.count(number)) of \(formats.count(count))"
    case .listen: "Listen to the question and its answers"
    case .ifAnswered(let answers):
      "If you answered \(answers.map { "“\($0(.english))”" }.joined(separator: " or ")) to the question before:"
    case .recommendEnds: "(0: not at all, 10: most certainly)"
    case .commentLimit(let limit): "Up to \(formats.counted(limit, .character))."
    case .commentPrivacy: "Please write no names and no telephone numbers."
    case .severalAllowed: "You may choose more than one answer."
    case .finalSentence: "Once sent, the answer cannot be changed, like a ballot in the box."
    case .easyFinal: "Once sent, it cannot be changed."
    case .sendNow: "This is your answer from the message. Send it now, change it, or go on with the other questions."
    case .secondMayCome: "Depending on your answers, one more short page may come before they are sent."
    case .secondTitle: "One more page"
    case .secondText:
      "Nothing has been sent yet; your answers from the first page are kept on this page. Answer here what you like, "
        + "then press “Send the rating”."
    case .easySecondText: "Nothing is sent yet. Answer here if you like. Then press “Send the rating”."
    case .moreTitle: "Do you have two more minutes?"
    case .moreText(let count):
      "There are \(formats.counted(count, .question)) more, if you like. Once you open them, nothing is sent until you press “\(FormPhrase.send.english(formats))” there."
    case .more: "Yes, more questions"
    case .restTitle: "More questions, if you like"
    case .restText:
      "Nothing is sent yet, and your answers so far are kept here. Answer what you like and send, or send now."
    case .backToFirst: "Back to the first page"
    case .readEasily: "Large and short"
    case .readAsUsual: "Usual size"
    case .send: "Send the rating"
    case .switchLanguage: "العربية"
    case .problemsTitle: "One thing before you send"
    case .nothingAnswered: "You have not chosen any answer yet. Please choose at least one."
    case .unknownAnswer: "We do not know this answer. Please choose one of those shown."
    case .moreThanOne: "You chose more than one answer here. Please choose only one."
    case .tooLong(let limit): "The text is long. Please shorten it to \(formats.counted(limit, .character)) or fewer."
    case .damaged:
      "Some letters arrived damaged; the sign � stands for them. Correct them if you like, then send again. Your other "
        + "answers are kept."
    case .unknownQuestion: "We received an answer to a question that is not on this page. Please check and send again."
    case .skipToQuestions: "Go to the questions"
    }
  }
}
