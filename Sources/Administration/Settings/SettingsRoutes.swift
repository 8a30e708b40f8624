import Access
package import Accounts
import HTTP
package import Hummingbird
import Mail
import Numerals
import Pages
package import Preferences
import PublicSite
import Surveys
import Wording

/// How the charity's pages are written.
package struct SettingsRoutes: Sendable {
  let frames: StaffFrames
  let settings: SettingsCache
  let store: any SettingsStore
  let address: SiteAddressChoice

  package init(
    frames: StaffFrames, settings: SettingsCache, store: any SettingsStore, address: SiteAddressChoice
  ) {
    self.frames = frames
    self.settings = settings
    self.store = store
    self.address = address
  }

  package func showSettings(_ request: Request, _ context: StaffContext) async throws -> Response {
    .page(
      SettingsPage(
        frame: try await frames.plain(request, context), settings: try await settings.current(),
        isSaved: request.uri.queryParameters["saved"] != nil, fixedAddress: address.fixed
      ).html)
  }

  package func receiveSettings(_ request: Request, _ context: StaffContext) async throws -> Response {
    var values = try await request.staffFields(context).values.compactMapValues(\.first)
    let (present, form) = (try await settings.current(), form(values))
    let board = try? BoardList.read(values.removeValue(forKey: "board") ?? "")
    let limit = values.removeValue(forKey: "most_invited").flatMap(SettingsRoutes.limit)
    let zone = values.removeValue(forKey: "zone").flatMap { Zone($0.filter { !$0.isWhitespace }) }
    guard var chosen = SiteSettings(kept: values) else { throw HTTPError(.badRequest) }
    chosen.zone = zone ?? present.zone
    chosen.board = board ?? []
    (chosen.carriers, chosen.mostInvited) = (present.carriers, limit ?? present.mostInvited)
    chosen.charity = values["charity_ar"] == nil ? present.charity : SettingsRoutes.charity(form, present)
    guard !form.isWrong else {
      let page = SettingsPage(
        frame: try await frames.plain(request, context), settings: chosen, isSaved: false, form: form,
        fixedAddress: address.fixed)
      return .page(page.html, status: .unprocessableContent)
    }
    // Nobody gives herself the right to issue and to read.
    let isAdministrator = try context.signedIn.account.role == .administrator
    if !isAdministrator || values["duties"] == nil { chosen.duties = present.duties }
    if !isAdministrator || values["second_factor"] == nil { chosen.secondFactor = present.secondFactor }
    if !isAdministrator || values["two_people"] == nil { chosen.twoPeople = present.twoPeople }
    if !isAdministrator { chosen.zone = present.zone }
    if !isAdministrator || values["calendar"] == nil { chosen.calendar = present.calendar }
    if !isAdministrator { chosen.mostInvited = present.mostInvited }
    if !isAdministrator || address.fixed != nil || values["address"] == nil { chosen.address = present.address }
    var waits: Response?
    if let order = present.loosening(to: chosen) {
      waits = try await frames.approvals.proposed(order, request, context)
    }
    if waits != nil { (chosen.twoPeople, chosen.mostInvited) = (present.twoPeople, present.mostInvited) }
    if present != chosen { try await store.keep(chosen) }
    // What is made once with an address or a zone is made anew.
    if present.address != chosen.address || present.zone != chosen.zone { address.restart() }
    if let waits { return waits }
    let language = request.language == .arabic ? "" : "&lang=\(request.language.rawValue)"
    return .redirect(to: "/settings?saved=1\(language)", type: .normal)
  }

  /// A number of people in the digits of either language; `nil` for anything else.
  private static func limit(_ text: String) -> Int? { Digits.number(in: text).flatMap { TwoPeople.limit("\($0)") } }

  /// Who asks, as it was typed, with the picture that is kept.
  private static func charity(_ form: TypedForm, _ present: SiteSettings) -> CharityIdentity? {
    guard !form["charity_ar"].isEmpty else { return nil }
    let english = form["charity_en"]
    return CharityIdentity(
      name: LocalizedText(ar: form["charity_ar"], en: english.isEmpty ? nil : english), logo: present.charity?.logo,
      colour: form.values["colour"] == nil ? present.charity?.colour : AccentColour(form["colour"]))
  }

  /// What was typed, with what is wrong with it.
  private func form(_ values: [String: String]) -> TypedForm {
    let typed = ["board", "charity_ar", "charity_en", "colour", "address", "most_invited", "zone"]
    var form = TypedForm(values.filter { typed.contains($0.key) })
    do throws(BoardListProblem) { _ = try BoardList.read(values["board"] ?? "") } catch {
      form.note(error, at: "board")
    }
    for name in ["charity_ar", "charity_en"] where !CharityIdentity.accepts(form[name]) {
      form.note(CharityNameProblem.notOneLine(most: CharityIdentity.longestName), at: name)
    }
    if form["charity_ar"].isEmpty, !form["charity_en"].isEmpty {
      form.note(CharityNameProblem.arabicMissing, at: "charity_ar")
    }
    if !form["colour"].isEmpty {
      if AccentColour(form["colour"]) == nil { form.note(ColourProblem.noColour, at: "colour") }
      if form["charity_ar"].isEmpty { form.note(ColourProblem.nameFirst, at: "charity_ar") }
    }
    if values["most_invited"] != nil, SettingsRoutes.limit(form["most_invited"]) == nil {
      form.noteLimit(most: TwoPeople.largestLimit)
    }
    if values["zone"] != nil, Zone(form["zone"]) == nil { form.noteZone() }
    if let problem = address.problem(of: form["address"]) { form.note(problem, at: "address") }
    return form
  }
}
