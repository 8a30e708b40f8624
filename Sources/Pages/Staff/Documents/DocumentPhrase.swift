import Surveys
import Wording

/// The words of the charity's documents.
enum DocumentPhrase: Phrase {
  case documentsTitle
  case documentsText
  case noDocument
  case fetch(kind: String, size: String)
  case keptOn(Day)
  case upload
  case replace
  case fileLabel
  case fileHint
  case earlier(Int)
  case fingerprint
  case needsFile
  case wrongKind
  case tooLarge
}
