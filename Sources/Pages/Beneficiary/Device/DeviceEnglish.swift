import Wording

extension DevicePhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .start: "Start rating"
    case .startText: "We ask for no name, and your answer does not affect the help you receive."
    case .handOver: "To the delegate: hand over the tablet, then look away until it is given back to you."
    case .known:
      "This device does not know who you are, and we do not record when you answered, so nobody can tell which answer "
        + "is yours."
    case .timeNote: "This page returns to the start after two minutes, and keeps nothing."
    case .moreTime: "I need two more minutes"
    case .thanksTitle: "Thank you, we received your rating"
    case .thanksText: "The page returns to the start by itself in half a minute. Nothing of your answer stays here."
    case .giveBack: "Please give the tablet back."
    case .toStart: "To the start"
    case .emptyTitle: "This device has no ratings left"
    case .emptyText: "Please tell the beneficiary-relations officer, who will prepare it again."
    case .closedTitle: "This device is closed now"
    case .closedText: "Please tell the beneficiary-relations officer, who will prepare it again."
    case .unknownTitle: "This address opens nothing"
    case .unknownText: "Perhaps it was not copied in full. Please tell the beneficiary-relations officer."
    case .tooSoonTitle: "One moment, please"
    case .tooSoonText: "Five seconds lie between two ratings on this device. The page returns to the start by itself."
    case .lateTitle: "The time of this page is over"
    case .lateText: "Nothing was sent, and nothing was kept. Please start again."
    }
  }
}
