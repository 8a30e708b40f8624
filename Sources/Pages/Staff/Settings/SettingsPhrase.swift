import Wording

/// The words of the page of settings.
enum SettingsPhrase: Phrase {
  case settingsTitle
  case settingsText
  case digitsLegend
  case westernDigits
  case arabicDigits
  case timeLegend
  case timeReading
  case timeLeftToRight
  case dutiesLegend
  case dutiesApart
  case dutiesTogether
  case save
  case saved
}
