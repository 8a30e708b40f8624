package import Archive
import Surveys
import Wording

/// How the charity wants its pages to be written.
package struct SettingsPage: Sendable {
  package let frame: StaffFrame
  package let settings: SiteSettings
  /// Whether they were saved just now.
  package let isSaved: Bool

  /// A page with what is set.
  package init(frame: StaffFrame, settings: SiteSettings, isSaved: Bool) {
    self.frame = frame
    self.settings = settings
    self.isSaved = isSaved
  }

  /// The page.
  package var html: String { Templates.render("settings", SettingsView(self)) }
}

/// What the template of the settings needs.
struct SettingsView {
  /// Several of which one holds.
  struct Group {
    let legend: String
    let name: String
    let entries: [PickerView.Entry]
  }

  let page: PageHead
  let frame: FrameView
  let heading: String
  let text: String
  let saved: String?
  let action: String
  let csrf: String
  let groups: [Group]
  let save: String

  /// The words of the page.
  init(_ page: SettingsPage) {
    let (frame, formats, settings) = (page.frame, page.frame.formats, page.settings)
    self.page = PageHead(frame.language, title: formats.say(ArchivePhrase.settingsTitle))
    self.frame = FrameView(frame)
    heading = formats.say(ArchivePhrase.settingsTitle)
    text = formats.say(ArchivePhrase.settingsText)
    saved = page.isSaved ? formats.say(ArchivePhrase.saved) : nil
    action = frame.link("/settings")
    csrf = frame.csrf
    groups = [
      Group(
        legend: formats.say(ArchivePhrase.digitsLegend), name: "digits",
        entries: Formats.Numerals.allCases.map { digits in
          PickerView.Entry(
            value: digits.rawValue,
            label: formats.say(digits == .western ? ArchivePhrase.westernDigits : .arabicDigits),
            isChosen: digits == settings.digits)
        }),
      Group(
        legend: formats.say(ArchivePhrase.timeLegend), name: "time_axis",
        entries: TimeAxis.allCases.map { axis in
          PickerView.Entry(
            value: axis.rawValue, label: formats.say(axis == .reading ? ArchivePhrase.timeReading : .timeLeftToRight),
            isChosen: axis == settings.timeAxis)
        }),
    ]
    save = formats.say(ArchivePhrase.save)
  }
}
