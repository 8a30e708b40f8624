package import Messages
package import Wording

extension TrialProblem: Phrase {
  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .notANumber: "اكتبوا رقم جوال، مثل \(formats.code("0512345678"))"
    case .landline: "هذا هاتف ثابت لا تصله رسالة نصية"
    case .notAnAddress: "اكتبوا عنوان بريد، مثل \(formats.code("name@example.org"))"
    case .tooMany: "أُرسلت تجارب كثيرة قبل قليل. انتظروا دقيقة"
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .notANumber: "Type a mobile number, such as \(formats.code("0512345678"))"
    case .landline: "This is a landline, at which no text message arrives"
    case .notAnAddress: "Type an e-mail address, such as \(formats.code("name@example.org"))"
    case .tooMany: "Many trials were sent just now. Wait a minute"
    }
  }
}
