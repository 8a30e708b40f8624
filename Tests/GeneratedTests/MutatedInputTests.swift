import Ballots
import Fieldwork
import Foundation
import GeneratedSurveys
import Indicators
import Numerals
import Releases
import Reporting
import Surveys
import Testing

/// No text from outside ends the program: it is read, or refused with words. Seeds are told where one fails.
@Suite struct MutatedInputTests {
  @Test(arguments: UInt64(0)..<40) func `a survey file is read or refused, and what is read stays within its limits`(
    seed: UInt64
  ) throws {
    let generated = GeneratedSurvey(seed: seed)
    var dice = Dice(seed: seed + 1000)
    for round in 0..<20 {
      let source = dice.mutated(generated.source)
      let document = SurveyDocument(source: source, file: "s.yaml", channels: GeneratedSurvey.channels)
      let words = document.findings.map(\.description)
      #expect(words.allSatisfy { $0.hasPrefix("s.yaml:") }, "seed \(seed), round \(round)")
      guard let survey = document.survey else {
        #expect(!words.isEmpty, "seed \(seed), round \(round): refused without a word")
        continue
      }
      #expect(survey.mostBytes <= SurveyLimits.answerBytes && SurveyLimits.versions.contains(survey.version))
      for scale in survey.questions.compactMap(\.scale) {
        #expect(Scale.lengths.contains(scale.labels.count) && scale.favourable.upperBound == scale.max)
      }
      _ = AnswersDocument(
        generated.answers, survey: survey, organisation: organisation, today: try #require(Day(GeneratedSurvey.today)))
    }
  }

  @Test(arguments: UInt64(0)..<40) func `a file of answers is read or refused`(seed: UInt64) throws {
    let generated = GeneratedSurvey(seed: seed % 10 * 3)
    let survey = try #require(SurveyDocument(source: generated.source, file: "s.yaml").survey)
    var dice = Dice(seed: seed + 2000)
    for _ in 0..<10 {
      let read = AnswersDocument(
        dice.mutated(generated.answers), survey: survey, organisation: organisation,
        today: try #require(Day(GeneratedSurvey.today)))
      for ballot in try read.ballots { #expect(Day.years.contains(ballot.crowd.period.year)) }
      for fields in try read.ballots.prefix(40).map({ BallotCoding.encode($0) }) {
        #expect(try BallotCoding.encode(BallotCoding.decode(fields)).count == fields.count)
        #expect(try !BallotCoding.padded(fields, size: survey.ballotSize).isEmpty)
      }
    }
  }

  @Test(arguments: UInt64(0)..<20) func `lists of channels and files of services are read or refused`(
    seed: UInt64
  ) throws {
    var dice = Dice(seed: seed + 3000)
    let survey = try #require(SurveyDocument(source: GeneratedSurvey(seed: 0).source, file: "s.yaml").survey)
    let today = try #require(Day(GeneratedSurvey.today))
    for _ in 0..<50 {
      let lists = GeneratedSurvey.organisation
      let source = OrganisationSource(channels: dice.mutated(lists.channels), departments: lists.departments)
      let read = source.read().organisation
      #expect(Set(read.keys(of: .channel)).count == read.channels.count)
      let served = dice.mutated("period,channel,department,count\n2026Q1,phone,reception,120\n2026Q2,letters,d,9\n")
      let counts = ServedDocument(served, survey: survey, organisation: organisation, today: today).counts
      #expect(counts.allSatisfy { (0...100_000_000).contains($0.count) })
    }
  }

  @Test(arguments: UInt64(0)..<20) func `a report's definition is read or refused`(seed: UInt64) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Reports/board-quarterly.yaml")
    let source = try String(contentsOf: file, encoding: .utf8)
    var dice = Dice(seed: seed + 4000)
    for _ in 0..<40 {
      let (document, findings) = ReportDocument.read(dice.mutated(source), file: "r.yaml")
      #expect(document != nil || !findings.isEmpty)
    }
  }

  @Test func `a period is one of three forms and within its years, or nothing`() {
    var dice = Dice(seed: 5000)
    let form = /([0-9]{4})([Qq][1-4]|-(0[1-9]|1[0-2]))?/
    for _ in 0..<20_000 {
      let text = dice.mutated(dice.one(of: ["2026Q3", "2026-07", "2026", "1970Q1", "2199Q4", "٢٠٢٦Q٣", "2199-12"]))
      let period = Period(text)
      let western = Digits.western(text)
      let year = western.wholeMatch(of: form).flatMap { Int($0.1) }
      #expect((period != nil) == year.map(Day.years.contains) ?? false, "‘\(text)’")
      guard let period else { continue }
      #expect("\(period)" == western.uppercased() && period.firstDay < period.lastDay, "‘\(text)’")
      let seasons = SeasonCalendar(from: period, to: period).seasons
      #expect(seasons.count == 1 && period.sameHijriSeason.map { $0 < period } ?? true)
    }
  }

  @Test func `a day is one that the calendar has, within its years, or nothing`() {
    var dice = Dice(seed: 6000)
    for _ in 0..<20_000 {
      let text = dice.mutated(dice.one(of: ["2026-11-29", "2199-12-31", "1970-01-01", "2024-02-29", "٢٠٢٦-٠١-٠٥"]))
      guard let day = Day(text) else { continue }
      #expect("\(day)" == Digits.western(text) && Day.years.contains(day.civil.year), "‘\(text)’")
      let hijri = HijriDay(day)
      #expect((1...12).contains(hijri.month) && (1...30).contains(hijri.day), "‘\(text)’")
    }
  }

  private var organisation: Organisation {
    let lists = GeneratedSurvey.organisation
    return OrganisationSource(channels: lists.channels, departments: lists.departments).read().organisation
  }
}
