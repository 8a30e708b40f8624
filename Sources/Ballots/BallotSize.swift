package import Surveys

extension Survey {
  /// Bytes of a padded ballot of this survey: the same for everybody who answers it, and for nearly all surveys.
  package var ballotSize: Int { BallotCoding.size(holding: mostBytes) }
}
