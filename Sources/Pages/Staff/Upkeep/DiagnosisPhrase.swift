package import Upkeep
package import Wording

/// What was found in the house, and what to do about it: on the page of the service and by `rida doctor` alike.
package enum DiagnosisPhrase: Phrase {
  case found(Diagnosis)
  /// What to do; empty where there is nothing to be done.
  case cure(Diagnosis)

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .found(let diagnosis): diagnosis.arabic(formats)
    case .cure(let diagnosis): diagnosis.arabicCure(formats)
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .found(let diagnosis): diagnosis.english(formats)
    case .cure(let diagnosis): diagnosis.englishCure(formats)
    }
  }
}
