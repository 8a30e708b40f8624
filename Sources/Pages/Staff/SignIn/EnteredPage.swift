package import Surveys
import Wording

/// What stands for a moment between the provider of accounts and the page that was asked for.
package struct EnteredPage: Sendable {
  private let language: Language
  private let destination: String

  /// A page that leads on to another of this site.
  package init(language: Language, destination: String) {
    self.language = language
    self.destination = destination
  }

  /// The page.
  package var html: String { Templates.render("entered", EnteredView(language, destination)) }
}

/// What its template needs.
struct EnteredView {
  let page: PageHead
  let frame: FrameView?
  let heading: String
  let destination: String
  let next: String

  /// The words of the page.
  init(_ language: Language, _ destination: String) {
    let formats = Formats(language: language)
    heading = formats.say(StaffPhrase.entered)
    page = PageHead(language, title: heading)
    frame = nil
    self.destination = destination
    next = formats.say(StaffPhrase.goOn)
  }
}
