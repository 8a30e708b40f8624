import Preferences
import Wording

/// What the template on who carries messages needs.
struct CarriersView {
  /// A field whose content is never shown.
  struct Secret {
    let name: String
    let label: String
    let hint: String?
    let problem: String?
  }

  struct Mail {
    let fields: [FieldView]
    let secret: Secret
    let from: FieldView
    let save: String
  }

  struct SMS {
    let choice: ChoiceView
    let show: String
    let provider: String
    let note: String?
    let sender: FieldView?
    let secrets: [Secret]
    let save: String
  }

  let page: PageHead
  let frame: FrameView
  let heading: String
  let text: String
  let saved: String?
  let trial: String
  let trialHref: String
  let problems: ProblemSummary?
  let action: String
  let csrf: String
  let mailTitle: String
  let mail: Mail?
  let smsTitle: String
  let sms: SMS?
  let fixed: String

  /// The words of the page.
  init(_ page: CarriersPage) {
    let (frame, formats, form) = (page.frame, page.frame.formats, page.form)
    heading = formats.say(CarriersPhrase.title)
    text = formats.say(CarriersPhrase.text)
    self.page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    saved = page.isSaved ? formats.say(CarriersPhrase.saved) : nil
    trial = formats.say(CarriersPhrase.trial)
    trialHref = frame.link("/links/sending")
    action = frame.link("/settings/carriers")
    csrf = frame.csrf
    let secrets = (page.shown?.credentials ?? []).map { "credential-\($0)" }
    problems = ProblemSummary(form, fields: ["server", "password", "from", "sender"] + secrets, formats)
    mailTitle = formats.say(CarriersPhrase.mailTitle)
    smsTitle = formats.say(CarriersPhrase.smsTitle)
    fixed = formats.say(CarriersPhrase.fixed)
    mail =
      page.isFixed.mail
      ? nil
      : Mail(
        fields: [
          FieldView(
            "server", CarriersPhrase.server, hint: CarriersPhrase.serverHint, direction: "ltr", in: form, formats)
        ],
        secret: CarriersView.secret("password", .password, isKept: !page.kept.password.isEmpty, form, formats),
        from: FieldView("from", CarriersPhrase.from, direction: "ltr", in: form, formats),
        save: formats.say(CarriersPhrase.saveMail))
    sms = page.isFixed.sms ? nil : CarriersView.sms(page)
  }

  private static func sms(_ page: CarriersPage) -> SMS {
    let (formats, shown) = (page.frame.formats, page.shown)
    let isKept = shown?.key == page.kept.provider
    let entries = page.providers.map { (value: $0.key, label: formats($0.name)) }
    return SMS(
      choice: ChoiceView(
        "provider", CarriersPhrase.provider,
        groups: [(label: nil, entries: [(value: "", label: formats.say(CarriersPhrase.nobody))] + entries)],
        in: TypedForm(["provider": shown?.key ?? ""]), formats),
      show: formats.say(CarriersPhrase.show), provider: shown?.key ?? "", note: shown.map { formats($0.note) },
      sender: shown.map { _ in
        FieldView("sender", CarriersPhrase.senderName, hint: CarriersPhrase.senderHint, in: page.form, formats)
      },
      secrets: (shown?.credentials ?? []).map { name in
        secret(
          "credential-\(name)", .credential(name), isKept: isKept && page.kept.credentials[name]?.isEmpty == false,
          page.form, formats)
      }, save: formats.say(CarriersPhrase.saveSMS))
  }

  private static func secret(
    _ name: String, _ label: CarriersPhrase, isKept: Bool, _ form: TypedForm, _ formats: Formats
  ) -> Secret {
    Secret(
      name: name, label: formats.say(label), hint: isKept ? formats.say(CarriersPhrase.keptSecret) : nil,
      problem: form.problems[name].map { formats.sentence($0) })
  }
}
