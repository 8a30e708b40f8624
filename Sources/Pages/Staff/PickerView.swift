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
  let periodLabel: String
  let periods: [Entry]
  let comparisonLabel: String
  let comparisons: [Entry]
  let show: String
  /// Carries the language on, where it is not Arabic.
  let carriedLanguage: String?

  /// The lists with what is shown chosen.
  init(_ frame: StaffFrame) {
    let formats = frame.formats
    path = frame.path
    legend = formats.say(StaffPhrase.pickerTitle)
    surveyLabel = formats.say(StaffPhrase.survey)
    surveys = frame.surveys.map { Entry(value: $0.key, label: formats($0.title), isChosen: $0.key == frame.survey) }
    periodLabel = formats.say(StaffPhrase.period)
    periods = PickerView.entries(frame.periods, chosen: frame.period, formats)
    comparisonLabel = formats.say(StaffPhrase.comparison)
    let none = Entry(value: "", label: formats.say(StaffPhrase.noComparison), isChosen: frame.comparison == nil)
    comparisons = [none] + PickerView.entries(frame.periods, chosen: frame.comparison, formats)
    show = formats.say(StaffPhrase.show)
    carriedLanguage = frame.language == .arabic ? nil : frame.language.rawValue
  }

  private static func entries(_ periods: [Period], chosen: Period?, _ formats: Formats) -> [Entry] {
    periods.map { Entry(value: $0.description, label: formats.period($0), isChosen: $0 == chosen) }
  }
}
