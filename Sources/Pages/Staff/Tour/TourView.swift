import Surveys
import Wording

/// What the frame needs to show a step of the tour.
struct TourView {
  /// A button.
  struct Button {
    let key: String
    let label: String
    let isQuiet: Bool
  }

  let heading: String
  let name: String
  let words: String
  /// The way to the step's page; `nil` where the reader is there.
  let href: String?
  let go: String
  let action: String
  let csrf: String
  let buttons: [Button]

  /// A step above the page of a frame.
  init(_ tour: Tour, _ frame: StaffFrame) {
    let formats = frame.formats
    heading = formats.say(TourPhrase.title(step: tour.step + 1, of: tour.stops.count))
    name = formats.say(TourPhrase.name(tour.stop))
    words = formats.say(TourPhrase.text(tour.stop))
    href = frame.path == tour.stop.path ? nil : frame.link(tour.stop.path)
    go = formats.say(TourPhrase.go)
    action = "/account/tour?lang=\(frame.language.rawValue)"
    csrf = frame.csrf
    let isLast = tour.step == tour.stops.count - 1
    let all: [(Tour.Turn, TourPhrase, Bool)] =
      [(.next, isLast ? .end : .next, false)] + (tour.step > 0 ? [(.back, .back, true)] : [])
      + (isLast ? [] : [(.leave, .leave, true)])
    buttons = all.map { Button(key: $0.rawValue, label: formats.say($1), isQuiet: $2) }
  }
}
