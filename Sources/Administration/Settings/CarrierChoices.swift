package import Crypto
package import Messages

/// What an administrator may choose of those who carry messages, and what happens when she does.
package struct CarrierChoices: Sendable {
  /// The providers of text messages that files describe, as they stand now.
  let gateways: @Sendable () -> [Gateway]
  /// Whether whoever runs the program has said who carries mail, and who text messages.
  let isFixed: (mail: Bool, sms: Bool)
  /// What the choice is sealed with.
  let key: SymmetricKey
  /// Starts the site again with what was chosen.
  let restart: @Sendable () -> Void

  package init(
    gateways: @escaping @Sendable () -> [Gateway], isFixed: (mail: Bool, sms: Bool), key: SymmetricKey,
    restart: @escaping @Sendable () -> Void
  ) {
    self.gateways = gateways
    self.isFixed = isFixed
    self.key = key
    self.restart = restart
  }

  /// Where nothing is chosen in the browser.
  package static func fixed(_ key: SymmetricKey) -> CarrierChoices {
    CarrierChoices(gateways: { [] }, isFixed: (true, true), key: key, restart: {})
  }
}
