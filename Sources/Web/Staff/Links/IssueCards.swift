import Accounts
import Delivery
import HTTP
import HTTPTypes
import Hummingbird
import NIOCore
import Numerals
import Pages
import Preferences
import PublicSite
import Surveys
import Wording

/// Cards to print: a pile from which everybody draws one.
extension LinkRoutes {
  /// The most cards at a time; the command line makes more.
  private static let mostCards = 500

  func showCards(_ request: Request, _ context: StaffContext) async throws -> Response {
    try await cards(LinkOrder(request.queryFields), request, context)
  }

  func receiveCards(_ request: Request, _ context: StaffContext) async throws -> Response {
    var order = LinkOrder(try await request.staffFields(context).values)
    let survey = try await issuing.survey(of: &order, for: .drawn)
    order.check(
      [(.channel, .channel), (.department, .department), (.mode, .mode)], in: try await issuing.surveys.places().offered
    )
    let count = Digits.number(in: order[.count].filter { !$0.isWhitespace }) ?? 0
    if !(1...LinkRoutes.mostCards).contains(count) {
      order.note(LinksPhrase.badCount(most: LinkRoutes.mostCards), at: .count)
    }
    guard !order.isWrong, let survey else {
      return try await cards(order, request, context, status: .unprocessableContent)
    }
    let drawn = try await issuing.links.drawn(
      survey, channel: order[.channel], department: order[.department], mode: order[.mode], count: count,
      today: issuing.today)
    try await drawn.commit()
    let charity = try await frames.settings.current().charity?.name
    let issued = LinkHandoffs.IssuedCards(sheet: drawn.sheet(from: charity, base: issuing.base), query: order.query)
    let name = handoffs.cards.put(issued, for: try context.signedIn.token, now: issuing.now)
    return .redirect(to: request.link("/links/cards/\(name)"), type: .normal)
  }

  func showIssuedCards(_ request: Request, _ context: StaffContext) async throws -> Response {
    guard let (name, issued) = try issuedCards(context) else { return try await gone(request, context) }
    let frame = try await frames.plain(request, context)
    return .page(
      CardsReadyPage(
        frame: frame, count: issued.sheet.cards.count, printPath: frame.link("/links/cards/\(name)/print"),
        tablePath: "/links/cards/\(name)/cards.csv", again: frame.link("/links/cards", choosing: issued.query)
      ).html)
  }

  func printCards(_ request: Request, _ context: StaffContext) async throws -> Response {
    guard let (name, issued) = try issuedCards(context) else { return try await gone(request, context) }
    let frame = try await frames.plain(request, context)
    return .page(
      issued.sheet.page(
        stylePath: "/cards.css", language: request.language, csvPath: "/links/cards/\(name)/cards.csv",
        backPath: frame.link("/links/cards/\(name)")))
  }

  func fetchCards(_ request: Request, _ context: StaffContext) async throws -> Response {
    guard let (_, issued) = try issuedCards(context) else { return try await gone(request, context) }
    return .table(issued.sheet.csv, name: "cards-\(issued.sheet.survey.key)-\(issuing.today).csv")
  }

  private func issuedCards(_ context: StaffContext) throws -> (name: String, cards: LinkHandoffs.IssuedCards)? {
    guard let name = context.parameters.get("name"),
      let cards = handoffs.cards.look(name, for: try context.signedIn.token, now: issuing.now)
    else { return nil }
    return (name, cards)
  }

  private func cards(
    _ order: LinkOrder, _ request: Request, _ context: StaffContext, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let page = CardsPage(
      frame: try await frames.plain(request, context), offer: try await issuing.offer(.drawn), order: order,
      most: LinkRoutes.mostCards)
    return .page(page.html, status: status)
  }
}
