import Access
import Ballots
import Wording

/// Where the counts of services and of links come from, with the way there for those who may.
struct SourcesView {
  let heading: String
  let text: String
  let hasWays: Bool
  let ways: [FrameView.Link]

  /// What is told on a page.
  init(_ frame: StaffFrame) {
    let formats = frame.formats
    heading = formats.say(FieldworkPhrase.sources)
    text = formats.say(FieldworkPhrase.sourcesText)
    let mayAdd = frame.role.may(.counts, isAlone: frame.isAlone)
    let all: [(String, TakingPhrase)] = [
      ("/links/served", .title(.services)), ("/links/delivered", .title(.outcomes)),
    ]
    hasWays = mayAdd
    ways =
      mayAdd ? all.map { FrameView.Link(href: frame.link($0), label: formats.say($1), isCurrent: false) } : []
  }
}
