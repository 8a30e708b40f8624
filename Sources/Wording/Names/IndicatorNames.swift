package import Indicators
package import Surveys

extension Indicator {
  /// Its name, as headings and legends show it.
  package var name: LocalizedText {
    switch self {
    case .base: LocalizedText(ar: "عدد التقييمات", en: "Number of ratings")
    case .satisfied: LocalizedText(ar: "نسبة الرضا", en: "Satisfaction")
    case .mean: LocalizedText(ar: "متوسط التقييم", en: "Mean rating")
    case .easy: LocalizedText(ar: "نسبة السهولة", en: "Ease")
    case .trust: LocalizedText(ar: "نسبة الثقة", en: "Trust")
    case .nps: LocalizedText(ar: "صافي نقاط التوصية", en: "Net promoter score")
    case .fulfilled: LocalizedText(ar: "نسبة تنفيذ الخطوة", en: "Step fulfilment")
    case .yes: LocalizedText(ar: "نسبة من أجابوا بنعم", en: "Answered yes")
    case .responseRate: LocalizedText(ar: "نسبة الاستجابة", en: "Response rate")
    }
  }

  /// One sentence that says to anybody what it counts.
  package var reading: LocalizedText {
    switch self {
    case .base:
      LocalizedText(
        ar: "عدد من قيّموا خدمتنا في هذه الفترة.", en: "How many people rated our service in this period.")
    case .satisfied:
      LocalizedText(
        ar: "من كل مئة مجيب، كم اختاروا أفضل درجتين من خمس.",
        en: "Of every hundred who answered, how many chose one of the two best of five answers.")
    case .mean:
      LocalizedText(
        ar: "متوسط الإجابات على درجات السؤال؛ كلما زاد كان أفضل.",
        en: "The average answer on the question's own scale; higher is better.")
    case .easy:
      LocalizedText(
        ar: "من كل مئة مجيب، كم وجدوا الحصول على الخدمة سهلاً أو سهلاً جداً.",
        en: "Of every hundred who answered, how many found it easy or very easy to get the service.")
    case .trust:
      LocalizedText(
        ar: "من كل مئة مجيب، كم اختاروا أعلى درجتين من الثقة بالجمعية.",
        en: "Of every hundred who answered, how many chose one of the two highest degrees of trust.")
    case .nps:
      LocalizedText(
        ar: "نسبة من يوصون بنا بقوة ناقصاً نسبة من لا يوصون بنا، من سالب مئة إلى مئة.",
        en: "The share who would strongly recommend us minus the share who would not, from minus 100 to 100.")
    case .fulfilled:
      LocalizedText(
        ar: "من كل مئة مجيب، كم قالوا إن هذه الخطوة تمت كاملة.",
        en: "Of every hundred who answered, how many said that this step was taken in full.")
    case .yes:
      LocalizedText(
        ar: "من كل مئة مجيب، كم أجابوا بنعم.", en: "Of every hundred who answered, how many said yes.")
    case .responseRate:
      LocalizedText(
        ar: "من كل مئة دعوة، كم وصلنا جوابها، مقرّبةً إلى أقرب خمسة.",
        en: "Of every hundred invitations, how many were answered, to the nearest five.")
    }
  }
}
