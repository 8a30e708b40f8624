package import Access
package import Preferences

extension SiteSettings {
  /// Asking a second person less often than now, as an order for which one is asked: else whoever is asked could be asked
  /// no more. `nil` where nothing of it is loosened.
  package func loosening(to chosen: SiteSettings) -> GraveOrder? {
    guard chosen.twoPeople.strictness < twoPeople.strictness || chosen.widest > widest else { return nil }
    return GraveOrder(.rule, chosen.twoPeople.rawValue, amount: chosen.mostInvited, mark: ruleMark)
  }

  /// The settings with what was agreed on; `nil` where the rule is not what it was when that was proposed.
  package func following(_ order: GraveOrder) -> SiteSettings? {
    guard order.kind == .rule, order.mark == ruleMark, let rule = TwoPeople(rawValue: order.subject),
      let limit = TwoPeople.limit("\(order.amount)")
    else { return nil }
    var settings = self
    (settings.twoPeople, settings.mostInvited) = (rule, limit)
    return settings
  }

  private var ruleMark: String { "\(twoPeople.rawValue) \(mostInvited)" }

  /// How many one person invites alone, where 0 is any number.
  private var widest: Int { mostInvited == 0 ? .max : mostInvited }
}

extension TwoPeople {
  fileprivate var strictness: Int {
    switch self {
    case .never: 0
    case .whenPossible: 1
    case .always: 2
    }
  }
}
