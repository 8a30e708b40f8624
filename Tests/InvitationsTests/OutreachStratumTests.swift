import Crypto
import Invitations
import Surveys
import Testing

/// What is counted of invitations when they are issued.
@Suite struct OutreachStratumTests {
  @Test func `invitations are counted by channel, department, mode and language, known or not`() {
    let services: [(String, CollectionMode, Language?)] = [
      ("phone", .sms, .arabic), ("phone", .sms, .arabic), ("phone", .sms, nil), ("phone", .email, .arabic),
      ("letters", .letter, .english),
    ]
    let interactions = services.enumerated().map { place, service in
      Interaction(
        reference: "A\(place)", day: Day(ordinal: 20_000),
        place: Place(channel: service.0, department: "reception", mode: service.1),
        language: service.2)
    }
    var generator = SystemRandomNumberGenerator()
    let issued = IssuedInvitations(interactions, secret: SymmetricKey(size: .bits256), using: &generator)
    func stratum(_ channel: String, _ mode: CollectionMode, _ language: Language?) -> OutreachStratum {
      OutreachStratum(place: Place(channel: channel, department: "reception", mode: mode), language: language)
    }
    #expect(
      issued.strata == [
        stratum("phone", .sms, .arabic): 2, stratum("phone", .sms, nil): 1, stratum("phone", .email, .arabic): 1,
        stratum("letters", .letter, .english): 1,
      ])
  }
}
