package import Access
package import Surveys

extension Role {
  /// What the person is at work, never who she is.
  package var name: LocalizedText {
    switch self {
    case .officer: LocalizedText(ar: "مسؤول الجودة", en: "Quality officer")
    case .analyst: LocalizedText(ar: "محلل", en: "Analyst")
    case .board: LocalizedText(ar: "عضو مجلس الإدارة", en: "Board member")
    case .administrator: LocalizedText(ar: "مدير النظام", en: "Administrator")
    case .relations: LocalizedText(ar: "علاقات المستفيدين", en: "Beneficiary relations")
    case .interviewer: LocalizedText(ar: "باحث هاتفي", en: "Interviewer")
    case .delegate: LocalizedText(ar: "مندوب", en: "Delegate")
    }
  }
}
