import Wording

/// The words before the link in a text message.
enum MessagePhrase: Phrase, CaseIterable {
  case invitation
  case reminder
}

extension MessagePhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .invitation: "قيّموا خدمتنا سراً:"
    case .reminder: "تذكير: قيّموا خدمتنا"
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .invitation: "Please rate our service in confidence:"
    case .reminder: "A reminder: please rate our service in confidence:"
    }
  }
}
