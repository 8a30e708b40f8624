import Preferences
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
    case .colour: "The charity's colour"
    case .colourHint: "Six signs such as \(formats.code("#17624a")). Leave it empty for the usual colour."
    case .colourShades(let light, let dark):
      "What can be read of it is used: \(formats.code(light.description)) on light pages and \(formats.code(dark.description)) on dark ones."
    case .addressLegend: "The address of the site"
    case .address: "What people open on their telephones"
    case .addressHint:
      "It stands in every link, message and card, such as \(formats.code("https://r.example.sa")). When it changes the site starts again within seconds; links that are out keep the old address."
    case .addressFixed(let address): "Whoever runs the server has set it: \(formats.code(address))"
    case .places: "Channels and departments"
    case .placesText: "How the charity serves people, and who serves them."
    case .carriers: "Who carries messages"
    case .carriersText: "The mail server and the provider of text messages."
    case .keys: "Keys of other systems"
    case .webhooks: "Webhooks"
    case .webhooksText: "Which of your other systems are told when something is published."
    case .keysText: "What your other systems read of the results, such as Excel and Power BI."
    case .logoTitle: "The charity's logo"
    case .logoText: "A PNG or SVG of up to a megabyte. It is drawn anew: nothing of the file is kept but what is seen."
    case .logoFile: "Picture file"
    case .logoSend: "Keep the logo"
    case .logoPresent: "The present logo"
    case .logoRemove: "Remove the logo"
    case .factorLegend: "A code at sign-in"
    case .factorOptional: "For those who set it up"
    case .factorRequired: "For everybody: whoever has not set it up reaches nothing but her account"
    case .zone: "Time zone"
    case .zoneUnknown:
      "There is no time zone of this name. Type one such as \(formats.code("Asia/Riyadh")) or \(formats.code("Africa/Cairo"))"
    case .zoneHint:
      "Its name in the IANA database, such as \(formats.code("Asia/Riyadh")). By it days begin, messages go out, reports and releases are due, and every time on the staff pages is told. When it changes the site starts again within seconds. Periods that were published and days that were kept stay as they were."
    case .calendarLegend: "The calendar of days on the staff pages"
    case .calendar(.both): "Hijri and Gregorian together, where the day matters"
    case .calendar(.gregorian): "Gregorian alone"
    case .calendar(.hijri): "Hijri (Umm al-Qura) alone. Periods remain Gregorian quarters and months"
    case .secondLegend:
      "Two people for what cannot be undone: removing a backup or an account, restoring a backup, erasing somebody’s data, taking answers back, inviting many"
    case .second(.whenPossible): "One proposes and another confirms, as soon as two people could"
    case .second(.always): "Always: where there is no other, it waits until there is"
    case .second(.never): "One person is enough, and the page of approvals says so"
    case .mostInvited: "The most that one person invites alone"
    case .mostInvitedHint:
      "More than that for one survey on one day are confirmed by another. Type 0 where nobody is asked, however many there are."
    case .mostInvitedWrong(let most): "Type a number from 0 to \(formats.count(most))"
    case .save: "Save"
    case .saved: "The settings are saved."
    }
  }
}
