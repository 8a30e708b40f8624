import Indicators
import Surveys
import Wording

/// The form that chooses the survey, the period and what to compare with.
struct PickerView {
  /// One line of a list.
  struct Entry {
    let value: String
    let label: String
    let isChosen: Bool
  }

  let path: String
  let legend: String
  let surveyLabel: String
  let surveys: [Entry]
  /// Whether anything was released that could be picked.
  let hasPeriods: Bool
  let periodLabel: String
  let periods: [Entry]
  /// Why no other sum of periods can be picked.
  let noRange: String
  let comparisonLabel: String
  let none: Entry
  let usualLabel: String
  /// The previous period and the same of the year before, by these names.
  let usual: [Entry]
  let otherLabel: String
  let others: [Entry]
  /// Whether the page is on one question, which can be chosen.
  let hasQuestions: Bool
  let questionLabel: String
  let questions: [Entry]
  let show: String
  /// Carries the language on, where it is not Arabic.
  let carriedLanguage: String?
  /// Carries the analysts' figures on, where they are shown.
  let carriedDetail: String?

  /// The lists with what is shown chosen.
  init(_ frame: StaffFrame) {
    let formats = frame.formats
    path = frame.path
    legend = formats.say(StaffPhrase.pickerTitle)
    surveyLabel = formats.say(StaffPhrase.survey)
    surveys = frame.surveys.map { Entry(value: $0.key, label: formats($0.title), isChosen: $0.key == frame.survey) }
    hasPeriods = !frame.periods.isEmpty
    periodLabel = formats.say(StaffPhrase.period)
    noRange = formats.say(ComparisonPhrase.noRange)
    periods = PickerView.entries(frame.periods, chosen: frame.period, formats)
    comparisonLabel = formats.say(StaffPhrase.comparison)
    none = Entry(value: "", label: formats.say(StaffPhrase.noComparison), isChosen: frame.comparison == nil)
    usualLabel = formats.say(ComparisonPhrase.usualPeriods)
    otherLabel = formats.say(ComparisonPhrase.otherPeriods)
    let named = frame.period.map { PickerView.named($0, among: frame.periods, formats) } ?? []
    usual = named.map { period, name in
      Entry(
        value: period.description, label: formats.say(ComparisonPhrase.named(name, period)),
        isChosen: period == frame.comparison)
    }
    let rest = frame.periods.filter { period in period != frame.period && !named.contains { $0.0 == period } }
    others = PickerView.entries(rest, chosen: frame.comparison, formats)
    hasQuestions = !frame.questions.isEmpty
    questionLabel = formats.say(StaffPhrase.question)
    questions = frame.questions.map { question in
      let isChosen = frame.question.map { $0 == question.key } ?? question.isOverall
      return Entry(value: question.key, label: formats(question.title), isChosen: isChosen)
    }
    show = formats.say(StaffPhrase.show)
    carriedDetail = frame.detail == .reader ? nil : frame.detail.rawValue
    carriedLanguage = frame.language == .arabic ? nil : frame.language.rawValue
  }

  /// The released periods that have a name beside this one; one that has several is listed once.
  private static func named(_ period: Period, among released: [Period], _ formats: Formats) -> [(Period, String)] {
    let span = period.span
    let candidates: [(ComparisonPhrase, Period?)] = [
      (.previous(span), period.previous),
      (.sameOfLastYear(span), span == .year ? nil : period.advanced(by: -span.countPerYear)),
      (.sameHijriSeason, period.sameHijriSeason),
    ]
    return candidates.reduce(into: []) { named, candidate in
      guard let other = candidate.1, released.contains(other) else { return }
      let name = formats.say(candidate.0)
      if let index = named.firstIndex(where: { $0.0 == other }) {
        named[index].1 = formats.say(ComparisonPhrase.both(named[index].1, name))
      } else {
        named.append((other, name))
      }
    }
  }

  private static func entries(_ periods: [Period], chosen: Period?, _ formats: Formats) -> [Entry] {
    periods.map { Entry(value: $0.description, label: formats.period($0), isChosen: $0 == chosen) }
  }
}
