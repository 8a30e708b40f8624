import Fieldwork
import Releases
import Statistics
import Surveys
import Testing

import Indicators

@Suite struct ModesTests {
  private let quarter = Period(.quarter, containing: Day(ordinal: 20_600))

  private func mixes(
    _ answered: [(channel: String, mode: CollectionMode, people: Int)], by dimension: Dimension? = .channel
  ) -> [ModeMix] {
    let fieldwork = answered.map {
      FieldworkCount(
        period: quarter, place: Place(channel: $0.channel, department: "reception", mode: $0.mode),
        invited: 2 * $0.people,
        answered: $0.people)
    }
    return Evidence(
      survey: Published.survey(), organisation: Published.organisation, sheets: [], fieldwork: fieldwork
    ).modeMixes(in: quarter, by: dimension)
  }

  // The organisation: 160 of 200 by text message, 40 by telephone. Each channel lies 0.2 from it, on one side or the
  // other.
  @Test func `a mix, its distance from the whole and the guard can be checked by hand`() throws {
    let answered: [(channel: String, mode: CollectionMode, people: Int)] = [
      ("phone", .sms, 60), ("phone", .phone, 40), ("letters", .sms, 100),
    ]
    let mixes = mixes(answered)
    #expect(mixes.map(\.label) == [Label("phone"), Label("letters")])
    #expect(mixes[0].shares == [.sms: 0.6, .phone: 0.4] && mixes[0].assisted == 0.4)
    #expect(mixes[1].shares == [.sms: 1] && mixes[1].assisted == 0)
    #expect(mixes.map(\.distance) == [0.2, 0.2] && mixes.allSatisfy(\.isGuarded))
    let whole = try #require(self.mixes(answered, by: nil).first)
    #expect(whole.label == .everybody && whole.shares == [.sms: 0.8, .phone: 0.2])
    #expect(whole.distance == 0 && !whole.isGuarded)
  }

  @Test func `a tenth of difference is guarded, a twentieth is not`() {
    let tenth = mixes([("phone", .sms, 80), ("phone", .delegate, 20), ("letters", .sms, 100)])
    #expect(tenth.map(\.distance) == [0.1, 0.1] && tenth.allSatisfy(\.isGuarded))
    let twentieth = mixes([("phone", .sms, 90), ("phone", .kiosk, 10), ("letters", .sms, 100)])
    #expect(twentieth.map(\.distance) == [0.05, 0.05] && !twentieth.contains { $0.isGuarded })
    #expect(twentieth.map(\.assisted) == [0, 0], "nobody holds a kiosk for others")
  }

  @Test func `two labels are compared under the guard where their own mixes differ`() {
    let mixes = mixes([("phone", .sms, 80), ("phone", .phone, 20), ("letters", .sms, 100), ("website", .sms, 9)])
    #expect(mixes[0].isGuarded(against: mixes[1]) == true)
    #expect(mixes[1].isGuarded(against: mixes[1]) == false)
    #expect(mixes[0].isGuarded(against: mixes[2]) == nil, "nobody knows how few were asked")
  }

  @Test func `labels with fewer than ten answers tell no mix, and those without fieldwork are no rows`() {
    let mixes = mixes([("phone", .sms, 9), ("letters", .sms, 60), ("letters", .phone, 60)])
    #expect(mixes.map(\.label) == [Label("phone"), Label("letters")])
    #expect(mixes[0].shares.isEmpty && mixes[0].assisted == nil && mixes[0].distance == nil && !mixes[0].isGuarded)
    #expect(mixes[1].shares == [.sms: 0.5, .phone: 0.5])
  }

  @Test func `steps are of five per cent from a hundred people on, and of five people below`() {
    #expect(CrowdSteps.twentieths(of: [97, 3]) == [19, 1])
    #expect(CrowdSteps.twentieths(of: [38, 1, 1]) == [20, 0, 0])
    #expect(CrowdSteps.twentieths(of: [25, 6, 9]) == [12, 4, 4])
    #expect(CrowdSteps.twentieths(of: [9, 1]) == [20, 0])
    #expect(CrowdSteps.twentieths(of: [1, 1, 1]) == [20, 0, 0])
    #expect(CrowdSteps.twentieths(of: [0, 0]) == [0, 0])
  }

  /// Whoever knows how many answered, and reads the mix, goes through every way in which it can have come about.
  @Test func `no mix of three modes tells that a part is one to four people`() {
    for people in 10...70 {
      var possible: [[Int]: [Set<Int>]] = [:]
      for one in 0...people {
        for other in 0...(people - one) {
          let parts = [one, other, people - one - other]
          let told = CrowdSteps.twentieths(of: parts)
          #expect(told.reduce(0, +) == 20)
          for place in parts.indices { possible[told, default: [[], [], []]][place].insert(parts[place]) }
        }
      }
      let caught = possible.filter { $0.value.contains { $0.isSubset(of: 1...4) } }
      #expect(caught.isEmpty, "\(people): \(caught.keys)")
    }
  }
}
