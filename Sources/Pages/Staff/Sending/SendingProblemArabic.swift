import Wording

extension SendingPhrase {
  static func arabic(_ problem: String, _ formats: Formats) -> String {
    switch problem {
    case "number": "رقم خاطئ أو لا يُرسل إليه"
    case "landline": "هاتف ثابت لا تصله رسالة نصية"
    case "address": "عنوان بريد خاطئ أو مرفوض"
    case "mailbox full": "صندوق البريد ممتلئ"
    case "text": "نص لا يقبله المزود"
    case "busy": "المزود مشغول فوق طاقته"
    case "unreadable": "بيانات تواصل لا تُفتح بمفتاحها"
    case "balance": "الرصيد لا يكفي"
    case "sender": "اسم المرسل غير مقبول"
    case "signin": "بيانات الدخول إلى المزود مرفوضة"
    case "template": "قالب الرسالة غير معتمد عند المزود أو موقوف"
    case "unreachable", "smtp": "تعذر الوصول إلى المزود"
    default: "سبب قاله المزود \(formats.code(problem))"
    }
  }
}
