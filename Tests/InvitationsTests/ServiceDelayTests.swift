import Crypto
import Invitations
import Surveys
import Testing

/// How long after its service an invitation goes out.
@Suite struct ServiceDelayTests {
  @Test func `whole days are counted by channel, and a service of a later day not at all`() {
    let today = Day(ordinal: 20_000)
    let services = [("phone", 0), ("phone", 3), ("phone", 3), ("letters", 3), ("letters", -1)]
    let interactions = services.enumerated().map { place, service in
      Interaction(
        reference: "A\(place)", day: today - service.1,
        place: Place(channel: service.0, department: "reception", mode: .sms))
    }
    var generator = SystemRandomNumberGenerator()
    let issued = IssuedInvitations(interactions, secret: SymmetricKey(size: .bits256), using: &generator)
    #expect(
      issued.delays(on: today) == [
        ServiceDelay(channel: "phone", days: 0): 1, ServiceDelay(channel: "phone", days: 3): 2,
        ServiceDelay(channel: "letters", days: 3): 1,
      ])
  }
}
