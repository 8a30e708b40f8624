import Wording

/// What is wrong with a cell of a file that is to be taken in, and what would be right.
enum TakingFindingPhrase: Phrase {
  case wrong(TakingFinding.Problem)
  case right(TakingFinding.Problem)
}
