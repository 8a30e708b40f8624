import Access
import Surveys
import Wording

/// The words of the page of keys.
enum KeysPhrase: Phrase {
  case title, text, description
  case keysTitle, standing, ended, none
  case made(by: String, at: Int), endedBy(String, at: Int)
  case seen(Day), neverSeen
  case end, endText
  case newTitle, newText, name, nameHint, scopes, make
  case freshTitle(String), freshText, freshLabel
  case scope(APIScope)
}
