import Access
import Accounts
import HTTP
import HTTPTypes
import Hummingbird
import Indicators
import Pages
import Surveys

/// By what words comments are sorted: seen, tried on a sentence, and changed with who did it and when.
struct ThemeRuleRoutes: Sendable {
  let frames: StaffFrames
  let book: ThemeRuleBook
  let clock: SiteClock

  func showRules(_ request: Request, _ context: StaffContext) async throws -> Response {
    let asked = request.uri.queryParameters
    let theme = asked["theme"].flatMap { Theme(rawValue: String($0)) } ?? Theme.sorted[0]
    let editions = try await book.editions()
    let lines: String =
      switch asked["edition"] {
      case "0": theme.phrases
      case let number?:
        editions.first { "\($0.number)" == number && $0.theme == theme }?.lines
          ?? editions.lines(of: theme)
      case nil: editions.lines(of: theme)
      }
    return .page(
      RulesPage(
        frame: try await frames.plain(request, context), theme: theme, editions: editions,
        form: TypedForm(["lines": lines]), isSaved: asked["saved"] == "yes"
      ).html)
  }

  func receiveRules(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    guard let theme = fields["theme"].flatMap(Theme.init), Theme.sorted.contains(theme) else {
      throw HTTPError(.badRequest)
    }
    let form = TypedForm(fields.values.compactMapValues(\.first))
    let (lines, sentence) = (form["lines"], form["sentence"])
    var findings = ThemeLines.findings(in: lines)
    var tried: [ThemeMatch]?
    if fields["do"] == "save" {
      findings = try await book.keep(
        lines, of: theme, on: clock.today(), by: try context.signedIn.account.name)
      if findings.isEmpty {
        return .redirect(
          to: request.link("/comments/rules", choosing: "theme=\(theme.key)&saved=yes"),
          type: .normal)
      }
    } else if !sentence.isEmpty {
      tried = try await book.tried(
        String(sentence.prefix(ThemeRuleRoutes.longest)), with: lines, of: theme)
    }
    return .page(
      RulesPage(
        frame: try await frames.plain(request, context), theme: theme,
        editions: try await book.editions(), form: form,
        findings: findings, tried: tried
      ).html, status: findings.isEmpty ? .ok : .unprocessableContent)
  }

  /// The letters of a sentence that are tried; no comment has more.
  private static let longest = 4000
}
