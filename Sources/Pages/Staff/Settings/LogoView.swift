import Preferences
import Wording

/// The form for the charity's picture.
struct LogoView {
  let heading: String
  let text: String
  let problem: String?
  let action: String
  let csrf: String
  let label: String
  let send: String
  /// The picture as it is, and what takes it away; `nil` where there is none.
  let present: Present?

  struct Present {
    let path: String
    let alternative: String
    let remove: String
  }

  /// The words of the form; `nil` for a charity that has no name yet.
  init(_ charity: CharityIdentity?, problem: LogoProblem?, _ frame: StaffFrame) {
    let formats = frame.formats
    heading = formats.say(SettingsPhrase.logoTitle)
    text = formats.say(SettingsPhrase.logoText)
    self.problem = problem.map { formats.sentence($0) }
    action = frame.link("/settings/logo")
    csrf = frame.csrf
    label = formats.say(SettingsPhrase.logoFile)
    send = formats.say(SettingsPhrase.logoSend)
    present = charity.flatMap(CharityBanner.logoPath).map {
      Present(
        path: $0, alternative: formats.say(SettingsPhrase.logoPresent),
        remove: formats.say(SettingsPhrase.logoRemove))
    }
  }
}
