import Delivery
import Messages

/// A request to a provider and what came of it.
enum GatewayExchange {
  enum Outcome {
    case answered(GatewayReply)
    /// Nothing of it was handed over.
    case unsent
    /// It was handed over, and no whole answer came.
    case silence
  }

  static func run(_ request: GatewayRequest) async -> Outcome {
    let asked = HTTPExchange.Request(
      method: request.method, url: request.url, headers: request.headers.map { ($0.name, $0.value) },
      body: request.body)
    return switch await HTTPExchange.run(asked) {
    case .answered(let status, let body): .answered(GatewayReply(status: status, body: body))
    case .unsent, .barred: .unsent
    case .silence: .silence
    }
  }
}
