/// How a beneficiary reads her pages.
package enum Reading: String, Sendable, CaseIterable {
  case usual
  /// Large letters, faces and targets, and the shortest words; the questions and answers are the same.
  case easy

  /// The other one, for the button that changes it.
  var other: Reading { self == .usual ? .easy : .usual }
  /// The class of the whole document that enlarges it.
  var styleClass: String? { self == .easy ? rawValue : nil }
}
