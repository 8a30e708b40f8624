import Indicators
import Surveys
import Wording

/// The words of the page on which phrases of themes are changed.
enum RulePhrase: Phrase {
  case way
  case themes
  case title(String)
  case text
  case saved
  // How well the first phrases do.
  case accuracy(ThemeAccuracy)
  case accuracyUnknown
  case lines
  case linesHint
  // The signs of a line.
  case signsTitle
  case signSlash
  case signGap
  case signEnd
  case signWhole
  case signException
  // One sentence.
  case sentence
  case sentenceHint
  case tryIt
  case triedTitle
  case triedTheme(String, words: [String])
  case triedNothing
  case save
  case back
  // What is wrong.
  case findings(Int)
  case wrong(ThemePhraseProblem)
  case right(ThemePhraseProblem)
  // What held before.
  case historyTitle
  case kept(Day, by: String, lines: Int)
  case see(Day)
  case originHolds
  case originHeld
  case seeOrigin
}
