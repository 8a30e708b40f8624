import Access
import Surveys
import Wording

/// What the layout of the staff pages needs.
struct FrameView {
  /// A step of the navigation.
  struct Link {
    let href: String
    let label: String
    let isCurrent: Bool
  }

  /// Steps that belong together.
  struct Group {
    let id: String
    let name: String
    let links: [Link]
  }

  let skip: String
  let navigation: String
  /// What opens the navigation on a small screen: its name, and where one is.
  let places: String
  let groups: [Group]
  let signOut: String
  let csrf: String
  let signedIn: String
  let account: String
  let help: String
  let helpHref: String
  let switchHref: String
  let switchCode: String
  let switchWords: String
  let service: String
  let home: String
  let ownColour: String?
  let picker: PickerView?
  let tour: TourView?
  let exports: ExportLinks?
  let paper: PaperHead?
  /// What a reader must know of the period before its figures; `nil` where it is whole and over.
  let extent: String?

  /// The words and links around a page.
  init(_ frame: StaffFrame) {
    let formats = frame.formats
    skip = formats.say(StaffPhrase.skipToContent)
    navigation = formats.say(StaffPhrase.navigation)
    groups = FrameView.groups(of: frame)
    places = ([navigation] + groups.flatMap(\.links).filter(\.isCurrent).map(\.label)).joined(separator: ": ")
    signOut = formats.say(StaffPhrase.signOut)
    csrf = frame.csrf
    signedIn = formats.say(StaffPhrase.signedInAs(formats(frame.role.name)))
    account = frame.link("/account")
    help = formats.say(HelpPhrase.title)
    helpHref = frame.link("/help")
    switchHref = frame.here(in: frame.language.other)
    switchCode = frame.language.other.rawValue
    switchWords = formats.say(StaffPhrase.switchLanguage)
    service = frame.charityName
    home = frame.link("/")
    ownColour = frame.colour
    picker = frame.surveys.isEmpty ? nil : PickerView(frame)
    tour = frame.tour.map { TourView($0, frame) }
    exports = ExportLinks(frame)
    paper = PaperHead(frame)
    let isWhole = frame.extent == nil && !frame.isProvisional
    let own =
      isWhole
      ? nil : frame.period.map { ExtentPhrase.name($0, frame.extent, isProvisional: frame.isProvisional, formats) }
    let other = frame.comparison.flatMap { period in
      frame.extentBefore.map { formats.say(ExtentPhrase.compared(ExtentPhrase.name(period, $0, formats))) }
    }
    let said = [own, other].compactMap(\.self)
    extent = said.isEmpty ? nil : said.joined(separator: formats.language == .arabic ? "، " : ", ")
  }

  /// Its name, with how many proposals wait for the reader.
  private static func label(of place: StaffPlace, on frame: StaffFrame) -> String {
    let name = frame.formats.say(place.phrase)
    return place.permission == .approvals && frame.waiting > 0
      ? "\(name) (\(frame.formats.count(frame.waiting)))" : name
  }

  private static func groups(of frame: StaffFrame) -> [Group] {
    let places = StaffPlace.places(on: frame)
    return PlaceGroup.allCases.compactMap { group in
      let links = places.filter { $0.group == group }.map { place in
        Link(
          href: frame.link(asking: place.path), label: FrameView.label(of: place, on: frame),
          isCurrent: place.holds(frame.path)
        )
      }
      return links.isEmpty ? nil : Group(id: group.rawValue, name: frame.formats.say(group), links: links)
    }
  }
}
