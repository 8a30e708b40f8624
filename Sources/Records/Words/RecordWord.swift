package import Wording

/// The phrases by which the columns and rows of records are known, on sheets and where editions are compared.
package enum RecordWord: Phrase {
  // Figures.
  case changeInPoints
  // Who was asked.
  case fieldwork, served, invited
  // Comments.
  case allComments
  // Actions.
  case number, place, action, since, before, after, answersBefore, answersAfter
  case periodsBefore, periodsAfter
  // The trend.
  case centre, lowLimit, highLimit, actionsBegun

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .fieldwork: "من سألنا ومن أجاب"
    case .served: "خدمات مسجلة"
    case .invited: "دعوات أُرسلت"
    case .allComments: "كل تعليقات المجموعة"
    case .number: "رقم"
    case .place: "أين"
    case .action: "ماذا فعلنا"
    case .since: "منذ"
    case .before: "قبله"
    case .after: "بعده"
    case .periodsBefore: "فترات قبله"
    case .periodsAfter: "فترات بعده"
    case .answersBefore: "إجابات قبله"
    case .answersAfter: "إجابات بعده"
    case .centre: "الوسيط أو المتوسط"
    case .actionsBegun: "إجراءات بدأت"
    case .lowLimit: "حد التحكم الأدنى"
    case .highLimit: "حد التحكم الأعلى"
    case .changeInPoints: "التغيّر (نقطة مئوية)"
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .fieldwork: "Who was asked and who answered"
    case .served: "Services registered"
    case .invited: "Invitations sent"
    case .allComments: "All comments of the group"
    case .number: "No."
    case .place: "Where"
    case .action: "What we did"
    case .since: "Since"
    case .before: "Before"
    case .after: "After"
    case .periodsBefore: "Periods before"
    case .periodsAfter: "Periods after"
    case .answersBefore: "Answers before"
    case .answersAfter: "Answers after"
    case .centre: "Median or mean"
    case .actionsBegun: "Actions begun"
    case .lowLimit: "Lower control limit"
    case .highLimit: "Upper control limit"
    case .changeInPoints: "Change (percentage points)"
    }
  }
}
