import Delivery
import Foundation
import Surveys
import Testing

@Suite struct CallTests {
  private static let today = Day(ordinal: 20_000)
  private let person = Data([1])

  @Test func `nobody answers four times on four days, and then she is left in peace`() {
    var call = Call(person: person, campaign: "c")
    for attempt in 0..<4 {
      let today = Self.today + attempt
      #expect(call.isDue(on: today))
      call.end(.noAnswer, today: today)
      #expect(!call.isDue(on: today))
    }
    #expect(call.tries == 4 && !call.isDue(on: Self.today + 30))
  }

  @Test func `who asks for a day is called on it, and not before`() {
    var call = Call(person: person, campaign: "c")
    call.end(.callBack(on: Self.today + 3), today: Self.today)
    #expect(!call.isDue(on: Self.today + 2))
    #expect(call.isDue(on: Self.today + 3) && call.isDue(on: Self.today + 4))
    call.end(.noAnswer, today: Self.today + 3)
    #expect(call.againOn == nil && call.isDue(on: Self.today + 4))
  }

  @Test(arguments: [Call.Ending.refused, .wrongNumber])
  func `who refuses, or is somebody else, is not called again`(ending: Call.Ending) {
    var call = Call(person: person, campaign: "c")
    call.end(ending, today: Self.today)
    #expect(!call.isDue(on: Self.today + 10))
  }

  @Test func `two interviewers never have the same person, unless one has been away`() {
    var leases = CallLeases()
    let (one, other) = (Data([8]), Data([9]))
    let given = [(one, 0), (other, 899), (one, 899)].map { leases.take(person, by: $0, now: $1) }
    #expect(given == [true, false, true])
    #expect(leases.person(of: one, now: 900) == person && leases.person(of: other, now: 900) == nil)
    let afterAway = leases.take(person, by: other, now: 1799)
    leases.release(person)
    let afterRelease = leases.take(person, by: one, now: 1800)
    #expect(afterAway && afterRelease)
  }
}
