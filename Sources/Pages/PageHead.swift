import Surveys

/// What every page says about itself before its content.
struct PageHead {
  let language: String
  let direction: String
  let title: String

  /// The head of a page in one language.
  init(_ language: Language, title: String) {
    self.language = language.rawValue
    direction = language.direction
    self.title = title
  }
}
