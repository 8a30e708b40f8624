import Surveys
import Wording

extension DefinitionPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .title(let name): "What the report holds: \(name)"
    case .text: "What the report holds, and when it is built. What was built before stays as it is."
    case .saved: "What the report holds is saved."
    case .unwritable: "Not saved: the folder of reports cannot be written. Ask whoever runs the server to allow it."
    case .back: "To the reports"
    case .titleArabic: "Title in Arabic"
    case .titleEnglish: "Title in English"
    case .survey: "Survey"
    case .language: "Language"
    case .languageName(.arabic): "Arabic"
    case .languageName(.english): "English"
    case .trend: "Periods of the trend"
    case .trendHint: "How many periods stand on the sheet of the trend, the reported one among them."
    case .scheduleLegend: "When it is built by itself"
    case .every: "On every"
    case .never: "It is not built by itself"
    case .span(.month): "Month"
    case .span(.quarter): "Quarter"
    case .span(.year): "Year"
    case .daysAfter: "Days after the period"
    case .daysHint: "0 is the first day after it."
    case .hour: "Hour"
    case .hourHint: "0 to 23, by the charity’s clocks."
    case .mail: "It is mailed to the board's list"
    case .sheetsTitle: "Sheets"
    case .sheetsText:
      "The first indicator of a sheet has its answers, its interval and what its change means; of the others their level."
    case .shown: "It stands in the report"
    case .place: "Place"
    case .tabArabic: "Its name in Arabic"
    case .tabEnglish: "Its name in English"
    case .lead: "First indicator"
    case .others: "And beside it"
    case .each: "Each of its rows has a sheet of its own too"
    case .save: "Save"
    }
  }
}
