/// A round of addressed invitations whose links still open the form.
package struct OpenRound: Equatable, Sendable {
  package let campaign: Campaign
  /// How many links it has.
  package let invited: Int
  /// How many of them were not used yet.
  package let waiting: Int

  /// A round as it stands.
  package init(campaign: Campaign, invited: Int, waiting: Int) {
    self.campaign = campaign
    self.invited = invited
    self.waiting = waiting
  }
}
