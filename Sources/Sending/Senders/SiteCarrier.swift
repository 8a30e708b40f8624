package import Surveys

/// Somebody who carries messages of a way.
package struct SiteCarrier: Sendable {
  package let way: SendingPlan.Way
  package let name: LocalizedText
  package let senderName: String
  package let discloses: LocalizedText?
  package let sender: any MessageSender

  /// - Parameters:
  ///   - senderName: what the telephone or the mail program shows.
  ///   - discloses: what others learn when messages go this way.
  package init(
    way: SendingPlan.Way, name: LocalizedText, senderName: String, discloses: LocalizedText?,
    sender: any MessageSender
  ) {
    self.way = way
    self.name = name
    self.senderName = senderName
    self.discloses = discloses
    self.sender = sender
  }
}
