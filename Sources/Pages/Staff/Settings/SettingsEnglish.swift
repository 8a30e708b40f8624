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
    case .charityLegend: "Name of the charity"
    case .charityHint: "It stands at the top of every page that a beneficiary opens, so that she knows who asks."
    case .charityArabic: "In Arabic"
    case .charityEnglish: "In English"
    case .logoTitle: "The charity's logo"
    case .logoText: "A PNG or SVG of up to a megabyte. It is drawn anew: nothing of the file is kept but what is seen."
    case .logoFile: "Picture file"
    case .logoSend: "Keep the logo"
    case .logoPresent: "The present logo"
    case .logoRemove: "Remove the logo"
    case .factorLegend: "A code at sign-in"
    case .factorOptional: "For those who set it up"
    case .factorRequired: "For everybody: whoever has not set it up reaches nothing but her account"
    case .save: "Save"
    case .saved: "The settings are saved."
    }
  }
}
