/// Why a survey cannot be published or found.
package enum SurveyStoreProblem: Error, Equatable {
  /// That version is published already with another text.
  case alreadyPublished(key: String, version: Int)
  /// No version of that survey is published.
  case notPublished(key: String)
}
