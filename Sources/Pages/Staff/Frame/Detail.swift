import Wording

/// How much of the analysis the pages show. It stands in the address, and every link keeps it.
package enum Detail: String, Sendable {
  /// What anybody can read.
  case reader
  /// Also what takes statistics to read.
  case analyst
}

/// The line that says what is shown to analysts alone, with the way to it or away from it: the same on all pages.
struct DetailView {
  let words: String
  let href: String
  let label: String

  /// `nil` on a page that has nothing more.
  init?(_ figures: [DetailPhrase.Figures], on frame: StaffFrame) {
    guard !figures.isEmpty else { return nil }
    let formats = frame.formats
    let isShown = frame.detail == .analyst
    let names = figures.map { formats.say(DetailPhrase.name($0)) }
    words = formats.say(isShown ? DetailPhrase.shown(names) : .hidden(names))
    label = formats.say(isShown ? DetailPhrase.hide : .show)
    var other = frame
    other.detail = isShown ? .reader : .analyst
    href = "\(other.here())#detail"
  }
}
