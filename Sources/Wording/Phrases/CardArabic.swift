import Surveys

extension CardPhrase {
  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .smsInvitation(let link): "قيّموا خدمتنا: \(link)"
    case .smsReminder(let link): "ما زال رأيكم يهمنا: \(link)"
    case .mailSubject: "كيف كانت خدمتنا لكم؟"
    case .greeting: "السلام عليكم ورحمة الله وبركاته"
    case .invitationText: "خدمناكم قبل أيام، ونحب أن نسمع رأيكم. الأسئلة قليلة، ولا تأخذ أكثر من دقيقتين."
    case .rightText: "التقييم حق لكم، ولا يؤثر في المساعدة التي تصلكم."
    case .privacyText: "لا نطلب اسمكم، ولا يعرف أحد من أجاب."
    case .openForm: "فتح صفحة التقييم"
    case .cardTitle: "قيّموا خدمتنا"
    case .scan: "وجّهوا كاميرا الجوال إلى هذا المربع"
    case .orType(let address): "أو افتحوا \(formats.code(address)) واكتبوا هذا الرمز"
    case .usedOnce: "الرمز لإجابة واحدة فقط."
    case .openUntil(let day): "يبقى مفتوحاً حتى \(formats.day(day))."
    case .noMoreMessages: "لا أريد رسائل تقييم أخرى"
    case .closing: "شكراً لكم"
    }
  }
}
