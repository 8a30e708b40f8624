import Fieldwork
import Indicators
import Releases
import Statistics
import Surveys
import Testing

@Suite struct FieldworkRepresentativenessTests {
  private let quarter = Period(.quarter, containing: Day(ordinal: 20_600))
  private let crossed = Breakdown(.channel, .department)

  /// So many were asked and so many answered in a cell, of whom so many are satisfied.
  private struct Cell {
    let label: String
    let invited: Int
    let answered: Int
    let satisfied: Int

    init(_ label: String, _ invited: Int, _ answered: Int, _ satisfied: Int) {
      self.label = label
      self.invited = invited
      self.answered = answered
      self.satisfied = satisfied
    }
  }

  private func found(_ cells: [Cell], by breakdown: Breakdown? = nil) throws -> Representativeness? {
    let fieldwork = cells.map { cell in
      let keys = Label(cell.label).keys
      return FieldworkCount(
        period: quarter, place: Place(channel: keys[0], department: keys.dropFirst().first ?? "reception", mode: .sms),
        invited: cell.invited, answered: cell.answered)
    }
    let answers = cells.filter { $0.answered > 0 }.map {
      ($0.label, ["5": $0.satisfied, "2": $0.answered - $0.satisfied])
    }
    return try Evidence(
      survey: Published.survey(by: [breakdown ?? crossed]), organisation: Published.organisation,
      sheets: [
        Published.sheet(quarter, by: breakdown ?? crossed, Dictionary(uniqueKeysWithValues: answers))
      ], fieldwork: fieldwork.filter { $0.invited > 0 }
    ).representativeness(in: quarter)
  }

  // Everybody was asked a hundred times in each of four cells; telephone and reception answer more: 72, 48, 48, 32 of
  // 200. Both margins are 0.6 instead of ½, and weights make every cell 50: (½ + ¾ + ¾ + 1) ÷ 4 = ¾, on
  // 200² ÷ (50²/72 + 2 · 50²/48 + 50²/32) = 184.32 answers.
  @Test func `distance and weighted share of two by two can be checked by hand`() throws {
    let found = try #require(
      try found([
        Cell("phone*reception", 100, 72, 36), Cell("phone*research", 100, 48, 36),
        Cell("letters*reception", 100, 48, 36), Cell("letters*research", 100, 32, 32),
      ]))
    #expect(found.distances == [.channel: 0.1, .department: 0.1])
    #expect(found.strata.map(\.eligible) == [0.5, 0.5, 0.5, 0.5])
    #expect(found.strata.map(\.answered) == [0.6, 0.4, 0.6, 0.4])
    #expect(found.raw == Proportion(count: 140, base: 200) && found.weighedBy == crossed && found.problem == nil)
    #expect(abs((found.weighted?.share ?? 0) - 0.75) < 1e-9)
    #expect(abs((found.weighted?.base ?? 0) - 184.32) < 1e-6)
  }

  @Test func `answers that are like the invitations weigh what they are`() throws {
    let found = try #require(
      try found([
        Cell("phone*reception", 200, 100, 80), Cell("letters*research", 100, 50, 30),
      ]))
    #expect(found.distances == [.channel: 0, .department: 0])
    #expect(abs((found.weighted?.share ?? 0) - 110.0 / 150) < 1e-9 && abs((found.weighted?.base ?? 0) - 150) < 1e-6)
  }

  @Test func `a department of which nobody answered is told, and gives no weights`() throws {
    let found = try #require(
      try found([
        Cell("phone*reception", 100, 60, 40), Cell("letters*reception", 100, 60, 40), Cell("phone*research", 90, 0, 0),
      ]))
    #expect(found.problem == .nobodyAnswered(.department, "research") && found.weighted == nil)
    #expect(found.raw == Proportion(count: 80, base: 120))
  }

  @Test func `an answer that would stand for too many is told, and gives no weights`() throws {
    let found = try #require(
      try found([Cell("phone*reception", 100, 90, 50), Cell("letters*research", 900, 10, 5)]))
    #expect(found.problem == .weightsBeyondBounds && found.weighted == nil)
  }

  @Test func `where channels alone are published, answers are weighed by channel`() throws {
    let found = try #require(
      try found([Cell("phone", 100, 90, 45), Cell("letters", 100, 30, 30)], by: Breakdown(.channel)))
    #expect(found.weighedBy == Breakdown(.channel) && found.raw == Proportion(count: 75, base: 120))
    #expect(abs((found.weighted?.share ?? 0) - 0.75) < 1e-9)
    let modes = try #require(try self.found([Cell("sms", 100, 90, 45)], by: Breakdown(.mode)))
    #expect(modes.weighedBy == nil && modes.weighted == nil && modes.problem == nil && modes.raw?.base == 90)
  }

  // The website was asked nothing: its answers were imported. They are in the headline and stand for nobody.
  @Test func `answers without an invitation have no weight`() throws {
    let found = try #require(
      try found(
        [Cell("phone", 100, 60, 30), Cell("letters", 100, 60, 60), Cell("website", 0, 40, 0)], by: Breakdown(.channel)))
    #expect(found.raw == Proportion(count: 90, base: 160))
    #expect(abs((found.weighted?.share ?? 0) - 0.75) < 1e-9)
  }

  @Test func `below thirty answers there is neither share, and strata below ten invitations tell nothing`() throws {
    let found = try #require(
      try found([Cell("phone", 100, 24, 12), Cell("letters", 8, 5, 5)], by: Breakdown(.channel)))
    #expect(found.raw == nil && found.weighted == nil)
    let few = try #require(found.strata.first { $0.label == Label("letters") })
    #expect(few.eligible == nil && few.answered == nil)
    let silent = try #require(try self.found([Cell("phone", 100, 9, 4)], by: Breakdown(.channel)))
    #expect(silent.distances.isEmpty && silent.strata.allSatisfy { $0.answered == nil })
  }

  // 86 of 1,162 ratings are 7.4 %, of whom 9 % were asked: short by 1.6 points, not by the 4 that a share rounded to five
  // per cent would make of it.
  @Test func `a gap is of published counts, and of what stands under other nothing is told`() throws {
    let found = try #require(
      try found(
        [Cell("phone", 1820, 1076, 800), Cell("letters", 180, 86, 60)], by: Breakdown(.channel)))
    let letters = try #require(found.strata.first { $0.label == Label("letters") })
    #expect(letters.eligible == 0.09 && letters.answered == 86.0 / 1162)
    #expect(found.distances[.channel] == 0, "1.6 points, to the nearest five")
    let hidden = try #require(
      try self.found(
        [Cell("phone", 100, 60, 30), Cell("letters", 60, 53, 40), Cell("website", 40, 7, 3)], by: Breakdown(.channel)))
    #expect(hidden.strata.filter { $0.dimension == .channel }.map(\.answered) == [0.5, nil, nil])
  }

  @Test func `nobody invited, nothing to stand for`() throws {
    #expect(try found([Cell("phone", 0, 60, 30)], by: Breakdown(.channel)) == nil)
  }

  // Seven answered by the website, too few to show; letters keep them company. Whether those seven are satisfied or not
  // is the same to every page, and must be the same to the weights.
  @Test func `hidden answers are weighed together, so that the weighted share tells of none of them`() throws {
    func found(website: Int) throws -> Representativeness {
      try #require(
        try self.found(
          [
            Cell("phone", 100, 100, 50), Cell("letters", 60, 53, 40 - website), Cell("website", 40, 7, website),
          ], by: Breakdown(.channel)))
    }
    #expect(try found(website: 0) == found(website: 7))
    // phone ½ of 100 asked, the others 40 of 60 answers for 100 asked.
    #expect(abs((try found(website: 0).weighted?.share ?? 0) - (0.5 + 40.0 / 60) / 2) < 1e-9)
  }

  // letters*research (7) is small, and three cells are hidden with it. A satisfied answer that moves around their
  // rectangle moves no figure that is shown.
  @Test func `cells of the product are hidden together too`() throws {
    func found(moved: Int) throws -> Representativeness {
      try #require(
        try self.found([
          Cell("phone*reception", 90, 60, 30 - moved), Cell("phone*research", 90, 60, 30 + moved),
          Cell("letters*reception", 90, 60, 30 + moved), Cell("letters*research", 60, 7, 6 - moved),
          Cell("website*reception", 90, 90, 60), Cell("website*research", 90, 90, 50),
        ]))
    }
    #expect(try found(moved: 0) == found(moved: 6))
    #expect(try found(moved: 0).weighted != nil)
  }
}
