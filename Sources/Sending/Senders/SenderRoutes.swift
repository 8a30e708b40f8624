import Messages
import Surveys

/// The providers of every way.
actor SenderRoutes {
  private var routes: [SendingPlan.Way: SenderRoute]

  init(_ routes: [SendingPlan.Way: SenderRoute]) { self.routes = routes }

  /// The ways by which somebody serves at a moment, always in the same order.
  func open(at now: Int) -> [SendingPlan.Way] {
    SendingPlan.Way.allCases.filter { routes[$0]?.isOpen(at: now) == true }
  }

  /// Hands a message over to the provider whose turn it is, and where that does not serve the charity to the next one. What
  /// the last of them answered; `nil` where nobody serves.
  func hand(
    over message: OutgoingMessage, by way: SendingPlan.Way, attempt: Int, at now: Int
  ) async -> (answer: HandoverAnswer, sender: String)? {
    var (asked, last): (Set<String>, (HandoverAnswer, String)?) = ([], nil)
    while let sender = routes[way]?.next(attempt: attempt, at: now), asked.insert(sender.key).inserted {
      let answer = await sender.send(message)
      routes[way]?.note(answer, of: sender.key, at: now)
      last = (answer, sender.key)
      guard case .unserved = answer else { break }
    }
    return last
  }
}
