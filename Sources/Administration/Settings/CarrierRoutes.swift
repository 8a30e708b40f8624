package import Accounts
import Crypto
import Delivery
import HTTP
import HTTPTypes
package import Hummingbird
import Mail
import Messages
import Pages
package import Preferences
import PublicSite

/// Who carries messages, chosen by an administrator. Secrets come in and are never shown.
package struct CarrierRoutes: Sendable {
  let frames: StaffFrames
  let settings: SettingsCache
  let store: any SettingsStore
  let carriers: CarrierChoices

  package init(
    frames: StaffFrames, settings: SettingsCache, store: any SettingsStore, carriers: CarrierChoices
  ) {
    self.frames = frames
    self.settings = settings
    self.store = store
    self.carriers = carriers
  }

  package func showCarriers(_ request: Request, _ context: StaffContext) async throws -> Response {
    let query = request.uri.queryParameters
    return try await page(
      request, context, kept: try await kept(), shown: query["provider"].map(String.init),
      isSaved: query["saved"] != nil)
  }

  package func receiveCarriers(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    let present = try await kept()
    let isMail = fields["way"] == "email"
    guard isMail ? !carriers.isFixed.mail : !carriers.isFixed.sms else { throw HTTPError(.forbidden) }
    let (chosen, form) = isMail ? mail(fields, present) : try sms(fields, present)
    guard !form.isWrong else {
      return try await page(
        request, context, kept: present, shown: fields["provider"], form: form, status: .unprocessableContent)
    }
    var values = try await settings.current()
    values.carriers = try chosen.sealed(carriers.key)
    if chosen != present {
      try await store.keep(values)
      carriers.restart()
    }
    return .redirect(to: request.link("/settings/carriers", choosing: "saved=1"), type: .normal)
  }

  private func kept() async throws -> CarrierChoice {
    CarrierChoice(sealed: try await settings.current().carriers, key: carriers.key) ?? CarrierChoice()
  }

  private func mail(_ fields: FormFields, _ present: CarrierChoice) -> (CarrierChoice, TypedForm) {
    var (chosen, form) = (
      present,
      TypedForm(["server": fields["server"] ?? "", "from": fields["from"] ?? "", "sender": present.senderName])
    )
    chosen.server = form["server"]
    chosen.from = form["from"]
    if let typed = fields["password"], !typed.isEmpty { chosen.password = typed }
    guard !chosen.server.isEmpty else {
      (chosen.password, chosen.from) = ("", "")
      return (chosen, form)
    }
    // Without a user nothing is proven.
    if !chosen.server.contains("@") { chosen.password = "" }
    do throws(MailServerProblem) {
      _ = try SMTPServer(chosen.server, password: chosen.password.isEmpty ? nil : chosen.password)
    } catch {
      switch error {
      case .needsUser: form.note(CarrierProblem.noUser, at: "server")
      case .needsPassword: form.note(CarrierProblem.noPassword, at: "password")
      case .passwordInAddress: form.note(CarrierProblem.passwordInAddress, at: "server")
      case .notAnAddress, .unknownScheme, .passwordUnreadable, .authoritiesUnreadable:
        form.note(CarrierProblem.noServer, at: "server")
      }
    }
    if MailAddress(chosen.from) == nil { form.note(CarrierProblem.noSender, at: "from") }
    return (chosen, form)
  }

  private func sms(_ fields: FormFields, _ present: CarrierChoice) throws -> (CarrierChoice, TypedForm) {
    var (chosen, form) = (
      present, TypedForm(["server": present.server, "from": present.from, "sender": fields["sender"] ?? ""])
    )
    let provider = fields["provider"] ?? ""
    guard !provider.isEmpty else {
      (chosen.provider, chosen.senderName, chosen.credentials) = ("", "", [:])
      return (chosen, form)
    }
    guard let gateway = carriers.gateways().first(where: { $0.key == provider }) else { throw HTTPError(.badRequest) }
    if provider != present.provider { chosen.credentials = [:] }
    chosen.provider = provider
    chosen.senderName = form["sender"]
    if chosen.senderName.isEmpty { form.note(CarrierProblem.missing("sender"), at: "sender") }
    for name in gateway.credentials {
      if let typed = fields["credential-\(name)"], !typed.isEmpty { chosen.credentials[name] = typed }
      if chosen.credentials[name, default: ""].isEmpty {
        form.note(CarrierProblem.missing(name), at: "credential-\(name)")
      }
    }
    return (chosen, form)
  }

  private func page(
    _ request: Request, _ context: StaffContext, kept: CarrierChoice, shown: String?, isSaved: Bool = false,
    form: TypedForm? = nil, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let providers = carriers.gateways().map {
      CarriersPage.Provider(key: $0.key, name: $0.name, note: $0.note, credentials: $0.credentials)
    }
    let page = CarriersPage(
      frame: try await frames.plain(request, context).at("/settings/carriers"), kept: kept, providers: providers,
      isFixed: carriers.isFixed, shown: shown, isSaved: isSaved, form: form)
    return .page(page.html, status: status)
  }
}
