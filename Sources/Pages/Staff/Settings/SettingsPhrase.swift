import Preferences
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
  case charityLegend, charityHint, charityArabic, charityEnglish
  case colour, colourHint, colourShades(light: AccentColour, dark: AccentColour)
  case addressLegend, address, addressHint, addressFixed(String)
  case places, placesText, carriers, carriersText, keys, keysText, webhooks, webhooksText
  case logoTitle, logoText, logoFile, logoSend, logoPresent, logoRemove
  case factorLegend, factorOptional, factorRequired
  case zone, zoneHint, zoneUnknown, calendarLegend, calendar(Formats.Calendars)
  case secondLegend, second(TwoPeople), mostInvited, mostInvitedHint, mostInvitedWrong(most: Int)
  case save
  case saved
}
