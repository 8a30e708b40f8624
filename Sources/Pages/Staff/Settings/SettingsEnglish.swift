import Surveys
import Wording

extension SettingsPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .settingsTitle: "Settings"
    case .settingsText:
      "How numbers and charts are written on the pages of the staff, on “You told us, and this is what we did”, and to whom reports are sent."
    case .digitsLegend: "Digits"
    case .westernDigits: "0123456789"
    case .arabicDigits: "Arabic-Indic, as in Arabic print"
    case .timeLegend: "Direction of time in charts"
    case .timeReading: "As the page is read: the oldest on the right in Arabic"
    case .timeLeftToRight: "The oldest always on the left"
    case .dutiesLegend: "Who issues links and who reads results"
    case .dutiesApart: "Two people: the quality officer reads and does not issue; relations issues and does not read"
    case .dutiesTogether: "One person does both, and the fieldwork page says so to everybody who reads it"
    case .save: "Save"
    case .saved: "The settings are saved."
    }
  }
}
