import Surveys

/// What every page says about itself before its content.
struct PageHead {
  let language: String
  let direction: String
  let title: String
  /// What the style sheet does to the whole page, such as enlarging it.
  let styleClass: String?

  /// The head of a page in one language.
  init(_ language: Language, title: String, styleClass: String? = nil) {
    self.language = language.rawValue
    direction = language.direction
    self.title = title
    self.styleClass = styleClass
  }
}
