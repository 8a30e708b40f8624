package import Indicators
package import Surveys
import Wording

/// How a row of figures stands: what its mark says, in a word.
package enum RowStatus: String, CaseIterable {
  case shown
  case smallSample = "small_sample"
  case withheld
  /// Nothing was published of it in this period.
  case notAvailable = "not_available"

  /// The status of a figure; `nil` where there is none.
  package init(_ status: Status?) {
    switch status {
    case .shown: self = .shown
    case .smallSample: self = .smallSample
    case .withheld: self = .withheld
    case nil: self = .notAvailable
    }
  }

  /// The mark of its row.
  package var mark: Mark {
    switch self {
    case .shown: .notApplicable
    case .smallSample: .fewAnswers
    case .withheld: .withheld
    case .notAvailable: .notAvailable
    }
  }

  /// What stands in a cell of its row that has no number.
  package var blank: Mark { self == .smallSample ? .notApplicable : mark }

  /// Its name.
  package var name: LocalizedText {
    switch self {
    case .shown: LocalizedText(ar: "معروض", en: "Shown")
    case .smallSample: Status.smallSample.name
    case .withheld: LocalizedText(StatusPhrase.withheldShort)
    case .notAvailable: LocalizedText(ar: "غير متاح", en: "Not available")
    }
  }
}
