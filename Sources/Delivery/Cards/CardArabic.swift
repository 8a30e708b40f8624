import Wording

extension CardPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .rightText: "التقييم حق لكم، ولا يؤثر في المساعدة التي تصلكم."
    case .privacyText: "لا نطلب اسمكم، ولا يعرف أحد من أجاب."
    case .cardTitle: "قيّموا خدمتنا"
    case .scan: "وجّهوا كاميرا الجوال إلى هذا المربع"
    case .orType(let address): "أو افتحوا \(formats.code(address)) واكتبوا هذا الرمز"
    case .usedOnce: "الرمز لإجابة واحدة فقط."
    case .openUntil(let day): "يبقى مفتوحاً حتى \(formats.day(day))."
    case .howToPrint:
      "اطبعوا هذه الصفحة من قائمة المتصفح (Ctrl+P) على ورق A4، ست بطاقات في كل ورقة، ثم قصّوها على الخط المتقطع واخلطوها."
    case .asTable: "تنزيل البطاقات جدولاً (CSV)"
    case .back: "رجوع إلى البطاقات"
    }
  }
}
