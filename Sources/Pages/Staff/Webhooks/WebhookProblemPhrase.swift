package import Messages
package import Wording

/// Why a webhook is not made.
package enum WebhookProblem: Phrase {
  case address(WebhookAddress.Problem)
  case topicMissing

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .address(.malformed): "اكتبوا العنوان كاملاً، مثل \(formats.code("https://hooks.example.org/rida"))"
    case .address(.notSecure): "اكتبوا عنواناً يبدأ بـ\(formats.code("https")) حتى لا يقرأ أحد ما يُرسل في الطريق"
    case .address(.user): "احذفوا اسم المستخدم وكلمة المرور من العنوان: يراهما كل من يرى العنوان"
    case .address(.host):
      "اكتبوا اسم خادم على الإنترنت، مثل \(formats.code("hooks.example.org"))، لا رقماً ولا اسماً داخل شبكتكم"
    case .address(.port): "اكتبوا منفذاً من \(formats.count(1)) إلى \(formats.count(65_535))، أو احذفوه"
    case .topicMissing: "اختاروا ما نُخبره به"
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .address(.malformed): "Type the whole address, such as \(formats.code("https://hooks.example.org/rida"))"
    case .address(.notSecure):
      "Type an address that begins with \(formats.code("https://")), so that nobody reads it on the way"
    case .address(.user): "Leave the user and the password out of the address: whoever sees it learns them"
    case .address(.host):
      "Type the name of a host of the internet, such as \(formats.code("hooks.example.org")), neither a number nor a name of your network"
    case .address(.port): "Type a port from \(formats.count(1)) to \(formats.count(65_535)), or leave it out"
    case .topicMissing: "Choose what it is told of"
    }
  }
}
