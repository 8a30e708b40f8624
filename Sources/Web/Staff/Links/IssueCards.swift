import Delivery
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Surveys
import Wording

/// Cards to print: a pile from which everybody draws one.
extension Site {
  /// The most cards at a time; the command line makes more.
  private static let mostCards = 500

  @Sendable func showCards(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await cards(LinkOrder(request.queryFields), request, context)
  }

  @Sendable func receiveCards(_ request: Request, _ context: SiteContext) async throws -> Response {
    var order = LinkOrder(try await request.staffFields(context).values)
    let survey = try await survey(of: &order, for: .drawn)
    check(
      [(.channel, .channel), (.department, .department), (.mode, .mode)], of: &order, in: try await organisation())
    let count = Digits.number(in: order[.count].filter { !$0.isWhitespace }) ?? 0
    if !(1...Site.mostCards).contains(count) { order.note(LinksPhrase.badCount(most: Site.mostCards), at: .count) }
    guard !order.isWrong, let survey else {
      return try await cards(order, request, context, status: .unprocessableContent)
    }
    let drawn = try await desk.drawn(
      survey, channel: order[.channel], department: order[.department], mode: order[.mode], count: count,
      today: clock.today())
    try await drawn.commit()
    let issued = LinkTrays.IssuedCards(sheet: drawn.sheet(base: base), query: order.query)
    let name = trays.cards.put(issued, for: try context.signedIn.token, now: clock.seconds())
    return .redirect(to: try await plainFrame(request, context).link("/links/cards/\(name)"), type: .normal)
  }

  @Sendable func showIssuedCards(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let (name, issued) = try issuedCards(context) else { return try await gone(request, context) }
    let frame = try await plainFrame(request, context)
    return .page(
      CardsReadyPage(
        frame: frame, count: issued.sheet.cards.count, printPath: frame.link("/links/cards/\(name)/print"),
        tablePath: "/links/cards/\(name)/cards.csv", again: frame.link("/links/cards", choosing: issued.query)
      ).html)
  }

  @Sendable func printCards(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let (name, issued) = try issuedCards(context) else { return try await gone(request, context) }
    let frame = try await plainFrame(request, context)
    return .page(
      issued.sheet.page(
        stylePath: "/cards.css", language: request.language, csvPath: "/links/cards/\(name)/cards.csv",
        backPath: frame.link("/links/cards/\(name)")))
  }

  @Sendable func fetchCards(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let (_, issued) = try issuedCards(context) else { return try await gone(request, context) }
    return .table(issued.sheet.csv, name: "cards-\(issued.sheet.survey.key)-\(clock.today()).csv")
  }

  @Sendable func showCardStyle(_ request: Request, _ context: SiteContext) -> Response { .style(CardSheet.style) }

  private func issuedCards(_ context: SiteContext) throws -> (name: String, cards: LinkTrays.IssuedCards)? {
    guard let name = context.parameters.get("name"),
      let cards = trays.cards.look(name, for: try context.signedIn.token, now: clock.seconds())
    else { return nil }
    return (name, cards)
  }

  private func cards(
    _ order: LinkOrder, _ request: Request, _ context: SiteContext, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let page = CardsPage(
      frame: try await plainFrame(request, context), offer: try await offer(.drawn), order: order,
      most: Site.mostCards)
    return .page(page.html, status: status)
  }
}
