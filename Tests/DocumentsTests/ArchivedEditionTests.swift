import Documents
import Foundation
import Surveys
import Testing

/// An edition is what was told until something else was told.
@Suite struct ArchivedEditionTests {
  private let period = Period(.quarter, containing: Day(ordinal: 20_730))

  /// Reports that told these figures, one after the other.
  private func reports(_ figures: [String], name: String = "board") -> [ArchivedReport] {
    figures.enumerated().map { place, text in
      ArchivedReport(
        number: place + 1, name: name, period: period, language: place % 2 == 0 ? .arabic : .english,
        builtOn: Day(ordinal: 20_800 + place), size: 1, fingerprint: Fingerprint(of: Data("\(place)".utf8)),
        figures: Fingerprint(of: Data(text.utf8)))
    }
  }

  @Test func `the same figures, in whatever language, are one edition`() {
    let kept = reports(["a", "a", "b"])
    let editions = ArchivedEdition.all(of: "board", period, among: kept.reversed())
    #expect(editions.map(\.number) == [1, 2])
    #expect(editions.map(\.first) == [kept[0], kept[2]] && editions.map(\.last) == [kept[1], kept[2]])
    #expect(kept.map { report in editions.last { $0.holds(report) }?.number } == [1, 1, 2])
  }

  @Test func `what tells again what an older edition told is another edition`() {
    let editions = ArchivedEdition.all(of: "board", period, among: reports(["a", "b", "a"]))
    #expect(editions.map(\.number) == [1, 2, 3])
    #expect(editions[0].figures == editions[2].figures)
  }

  @Test func `other reports and periods have editions of their own`() {
    let kept = reports(["a", "b"])
    #expect(ArchivedEdition.all(of: "tables", period, among: kept).isEmpty)
    #expect(ArchivedEdition.all(of: "board", period.previous, among: kept).isEmpty)
    #expect(ArchivedEdition.all(of: "board", period, among: kept)[0].holds(reports(["a"], name: "tables")[0]) == false)
  }
}
