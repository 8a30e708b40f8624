package import Preferences
package import Surveys
package import Wording

/// By whom messages go out, chosen in the browser: a mail server, and a provider of text messages.
package struct CarriersPage: Sendable {
  /// A provider that a file describes.
  package struct Provider: Sendable {
    package let key: String
    package let name: LocalizedText
    /// What a charity should know before it relies on it.
    package let note: LocalizedText
    /// What it knows a charity by.
    package let credentials: [String]

    package init(key: String, name: LocalizedText, note: LocalizedText, credentials: [String]) {
      self.key = key
      self.name = name
      self.note = note
      self.credentials = credentials
    }
  }

  package let frame: StaffFrame
  package let kept: CarrierChoice
  package let providers: [Provider]
  /// Whether whoever runs the server has set the mail server, and the provider.
  package let isFixed: (mail: Bool, sms: Bool)
  /// The provider whose fields are shown; `nil` for none.
  package let shown: Provider?
  package let isSaved: Bool
  /// What was typed: `server`, `from`, `sender`, never a secret.
  package let form: TypedForm

  /// A page of what is kept, or of what was typed.
  package init(
    frame: StaffFrame, kept: CarrierChoice, providers: [Provider], isFixed: (mail: Bool, sms: Bool),
    shown: String? = nil, isSaved: Bool = false, form: TypedForm? = nil
  ) {
    self.frame = frame
    self.kept = kept
    self.providers = providers
    self.isFixed = isFixed
    self.shown = providers.first { $0.key == shown ?? kept.provider }
    self.isSaved = isSaved
    self.form = form ?? TypedForm(["server": kept.server, "from": kept.from, "sender": kept.senderName])
  }

  /// The page.
  package var html: String { Templates.render("carriers", CarriersView(self)) }
}

/// What is wrong with what was typed.
package enum CarrierProblem: Phrase {
  case noServer, noUser, noPassword, passwordInAddress, noSender
  case missing(String)

  package func arabic(_ formats: Formats) -> String {
    let example = formats.code("smtps://rida@mail.example.org:465")
    return switch self {
    case .noServer: "اكتبوا عنوان خادم بريد، مثل \(example)"
    case .noUser: "اكتبوا اسم المستخدم في العنوان، مثل \(example)"
    case .noPassword: "اكتبوا كلمة المرور"
    case .passwordInAddress: "لا تكتبوا كلمة المرور في العنوان، فلها حقلها"
    case .noSender: "اكتبوا عنواناً بريدياً، مثل \(formats.code("rida@example.org"))"
    case .missing(let name): "اكتبوا \(formats.code(name))"
    }
  }

  package func english(_ formats: Formats) -> String {
    let example = formats.code("smtps://rida@mail.example.org:465")
    return switch self {
    case .noServer: "Type the address of a mail server, such as \(example)"
    case .noUser: "Type the user's name in the address, such as \(example)"
    case .noPassword: "Type the password"
    case .passwordInAddress: "The password does not belong into the address; it has a field of its own"
    case .noSender: "Type a mail address, such as \(formats.code("rida@example.org"))"
    case .missing(let name): "Type \(formats.code(name))"
    }
  }
}
