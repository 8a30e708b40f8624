package import Surveys

/// How many whole days lay between a service and its invitation, and through which channel the service was given.
package struct ServiceDelay: Hashable, Sendable {
  package let channel: String
  package let days: Int

  /// A delay of a channel.
  package init(channel: String, days: Int) {
    self.channel = channel
    self.days = days
  }
}

extension IssuedInvitations {
  /// How many of them came so long after their service, when they go out on a day. A service that was not given by then
  /// has waited for nothing.
  package func delays(on day: Day) -> [ServiceDelay: Int] {
    invitees.reduce(into: [:]) { counts, invitee in
      let days = day.ordinal - invitee.interaction.day.ordinal
      if days >= 0 { counts[ServiceDelay(channel: invitee.interaction.channel, days: days), default: 0] += 1 }
    }
  }
}
