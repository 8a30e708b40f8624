import Indicators
import Releases
import Statistics
import Surveys
import Testing
import Wording

@testable import Pages

/// What the pages' own words say where they depend on figures.
@Suite struct PageWordsTests {
  let arabic = Formats(language: .arabic)
  let english = Formats(language: .english)

  @Test(arguments: NoticePhrase.allCases)
  func `a notice says something in both languages`(phrase: NoticePhrase) {
    for language in Language.allCases { #expect(!Formats(language: language).say(phrase).isEmpty) }
  }

  @Test func `every signal has its own words in both languages`() {
    let signals = [Signal.Rule.beyondLimit, .oneSide, .trend, .nearLimit].flatMap { rule in
      [Signal(rule, .up), Signal(rule, .down)]
    }
    for formats in [arabic, english] {
      #expect(Set(signals.map { formats.say(SeriesPhrase.signal($0)) }).count == signals.count)
    }
  }

  @Test func `days of a season are counted as Arabic counts`() {
    #expect(arabic.say(SeriesPhrase.seasonDays(.ramadan, 30)) == "30 يوماً من رمضان")
    #expect(arabic.say(SeriesPhrase.seasonDays(.hajj, 6)) == "6 أيام من الحج")
    #expect(arabic.say(SeriesPhrase.seasonDays(.hajj, 1)) == "يوم واحد من الحج")
  }

  @Test func `alpha below seven tenths says to read each question by itself`() {
    func said(_ alpha: Double) -> String {
      english.say(
        DriverPhrase.reliability(
          Reliability(questions: ["a", "b"], n: 948, most: 948, alpha: alpha, interval: nil, withoutEach: [])))
    }
    #expect(said(0.58).hasPrefix("Not quite") && said(0.58).contains("read each by itself"))
    #expect(said(0.7).hasPrefix("Yes") && said(0.7).contains("0.70, from 948 people"))
  }

  @Test func `behind a response rate stand invitations, and not answers`() {
    let rate = Figure(
      label: .everybody, question: nil, indicator: .responseRate, status: .shown, base: 201, value: 0.45, interval: nil)
    #expect(TileView(rate, label: "", href: nil, arabic).base == "201 دعوة")
    #expect(TileView(rate, label: "", href: nil, english).base == "201 invitations")
  }

  @Test func `two names of one period are said together`() {
    let names = [ComparisonPhrase.sameOfLastYear(.quarter), .sameHijriSeason].map { english.say($0) }
    #expect(english.say(ComparisonPhrase.both(names[0], names[1])) == "Same quarter last year, same Hijri season")
  }
}
