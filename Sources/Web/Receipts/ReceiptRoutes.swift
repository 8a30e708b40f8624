import HTTP
import HTTPTypes
import Hummingbird
import Messages
import Sending

/// Where providers say what became of messages.
struct ReceiptRoutes: Sendable {
  let desk: ReceiptDesk

  func receiveReceipt(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let provider = context.parameters.get("provider") else { throw HTTPError(.notFound) }
    guard let body = try await request.received(upTo: ReceiptRule.most, within: .seconds(15)) else {
      throw HTTPError(.contentTooLarge)
    }
    let headers = request.headers
    let answer = try await desk.take(
      from: provider, query: request.uri.query ?? "",
      header: { name in HTTPField.Name(name).flatMap { headers[$0] } }, body: body)
    guard let answer else { throw HTTPError(.forbidden) }
    return .text(answer)
  }
}
