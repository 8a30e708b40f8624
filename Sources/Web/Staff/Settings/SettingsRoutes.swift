import Access
import HTTP
import Hummingbird
import Mail
import Pages
import Preferences
import PublicSite
import Surveys
import Wording

/// How the charity's pages are written.
struct SettingsRoutes: Sendable {
  let frames: StaffFrames
  let settings: SettingsCache
  let store: any SettingsStore

  func showSettings(_ request: Request, _ context: StaffContext) async throws -> Response {
    .page(
      SettingsPage(
        frame: try await frames.plain(request, context), settings: try await settings.current(),
        isSaved: request.uri.queryParameters["saved"] != nil
      ).html)
  }

  func receiveSettings(_ request: Request, _ context: StaffContext) async throws -> Response {
    var values = try await request.staffFields(context).values.compactMapValues(\.first)
    let (present, form) = (try await settings.current(), SettingsRoutes.form(values))
    let board = try? BoardList.read(values.removeValue(forKey: "board") ?? "")
    guard var chosen = SiteSettings(kept: values) else { throw HTTPError(.badRequest) }
    chosen.board = board ?? []
    chosen.charity = values["charity_ar"] == nil ? present.charity : SettingsRoutes.charity(form, present)
    guard !form.isWrong else {
      let page = SettingsPage(
        frame: try await frames.plain(request, context), settings: chosen, isSaved: false, form: form)
      return .page(page.html, status: .unprocessableContent)
    }
    // Nobody gives herself the right to issue and to read.
    let isAdministrator = try context.signedIn.account.role == .administrator
    if !isAdministrator || values["duties"] == nil { chosen.duties = present.duties }
    if !isAdministrator || values["second_factor"] == nil { chosen.secondFactor = present.secondFactor }
    if present != chosen { try await store.keep(chosen) }
    let language = request.language == .arabic ? "" : "&lang=\(request.language.rawValue)"
    return .redirect(to: "/settings?saved=1\(language)", type: .normal)
  }

  /// Who asks, as it was typed, with the picture that is kept.
  private static func charity(_ form: TypedForm, _ present: SiteSettings) -> CharityIdentity? {
    guard !form["charity_ar"].isEmpty else { return nil }
    let english = form["charity_en"]
    return CharityIdentity(
      name: LocalizedText(ar: form["charity_ar"], en: english.isEmpty ? nil : english), logo: present.charity?.logo)
  }

  /// What was typed, with what is wrong with it.
  private static func form(_ values: [String: String]) -> TypedForm {
    var form = TypedForm(values.filter { ["board", "charity_ar", "charity_en"].contains($0.key) })
    do throws(BoardListProblem) { _ = try BoardList.read(values["board"] ?? "") } catch {
      form.note(error, at: "board")
    }
    for name in ["charity_ar", "charity_en"] where !CharityIdentity.accepts(form[name]) {
      form.note(CharityNameProblem.notOneLine(most: CharityIdentity.longestName), at: name)
    }
    if form["charity_ar"].isEmpty, !form["charity_en"].isEmpty {
      form.note(CharityNameProblem.arabicMissing, at: "charity_ar")
    }
    return form
  }
}
