/// What the site has to do with mail, as the composition gives it: it sends none itself.
package struct SiteMail: Sendable {
  let hasServer: Bool
  let wakeSender: @Sendable () async -> Void

  /// Whether a mail server is set, and how whoever sends is woken.
  package init(hasServer: Bool, wakeSender: @escaping @Sendable () async -> Void) {
    self.hasServer = hasServer
    self.wakeSender = wakeSender
  }
}
