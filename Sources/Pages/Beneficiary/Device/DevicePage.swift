package import Surveys
import Wording

/// A page of a device on which one person after another rates: it says one thing, in both languages beside each other.
package struct DevicePage: Sendable {
  /// What it says.
  package enum Kind: Sendable, CaseIterable {
    case start
    case thanks
    /// Its tickets are spent.
    case empty
    case closed
    case unknown
    case tooSoon
    case late
  }

  package let kind: Kind
  /// The survey's title, where it is known.
  package let title: LocalizedText?
  package let languages: [Language]
  /// Whether a delegate holds the device.
  package let isTablet: Bool
  /// Where the start is; `nil` where there is none to go to.
  package let home: String?

  /// A page of one kind.
  package init(
    _ kind: Kind, title: LocalizedText? = nil, languages: [Language] = Language.allCases, isTablet: Bool = false,
    home: String? = nil
  ) {
    self.kind = kind
    self.title = title
    self.languages = languages
    self.isTablet = isTablet
    self.home = home
  }

  /// The page.
  package var html: String { Templates.render("device", DeviceView(self)) }
}

/// What the template of a device's page needs.
struct DeviceView {
  /// What it says in one language.
  struct Part {
    let code: String
    let direction: String
    let heading: String
    /// The heading of the page; the other languages have one below it.
    let isFirst: Bool
    let text: String
    let start: String?
    let aside: String?
    let back: String?
  }

  let page: PageHead
  let action: String?
  let home: String?
  let parts: [Part]

  /// The words of a page.
  init(_ device: DevicePage) {
    parts = device.languages.enumerated().map { place, language in
      DeviceView.part(device, language, isFirst: place == 0)
    }
    page = PageHead(device.languages.first ?? .arabic, title: parts.first?.heading ?? "")
    action = device.kind == .start ? device.home : nil
    home = [.start, .empty, .closed].contains(device.kind) ? nil : device.home
  }

  private static func part(_ device: DevicePage, _ language: Language, isFirst: Bool) -> Part {
    let formats = Formats(language: language)
    let (heading, text) = device.kind.words
    let title = device.kind == .start ? device.title.map { formats($0) } : nil
    let aside: DevicePhrase? =
      switch device.kind {
      case .start where device.isTablet: .handOver
      case .thanks where device.isTablet: .giveBack
      default: nil
      }
    return Part(
      code: language.rawValue, direction: language.direction, heading: title ?? formats.say(heading), isFirst: isFirst,
      text: formats.say(text), start: device.kind == .start ? formats.say(DevicePhrase.start) : nil,
      aside: aside.map { formats.say($0) }, back: formats.say(DevicePhrase.toStart))
  }
}

extension DevicePage.Kind {
  /// Its title and its text.
  fileprivate var words: (title: DevicePhrase, text: DevicePhrase) {
    switch self {
    case .start: (.start, .startText)
    case .thanks: (.thanksTitle, .thanksText)
    case .empty: (.emptyTitle, .emptyText)
    case .closed: (.closedTitle, .closedText)
    case .unknown: (.unknownTitle, .unknownText)
    case .tooSoon: (.tooSoonTitle, .tooSoonText)
    case .late: (.lateTitle, .lateText)
    }
  }
}
