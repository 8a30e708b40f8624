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
    case .dissatisfied: LocalizedText(ar: "نسبة عدم الرضا", en: "Dissatisfaction")
    case .net: LocalizedText(ar: "صافي الرضا", en: "Net satisfaction")
    case .index: LocalizedText(ar: "مؤشر الرضا", en: "Satisfaction index")
    case .experience: LocalizedText(ar: "نسبة التجربة الجيدة", en: "Good experience")
    case .unanswered: LocalizedText(ar: "نسبة ترك السؤال", en: "Left empty")
    case .commented: LocalizedText(ar: "نسبة من كتبوا تعليقاً", en: "Wrote a comment")
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
        ar: "من كل مئة مجيب، كم اختاروا أفضل درجتين، أو أفضل درجة إن كانت الدرجات أقل من أربع.",
        en:
          "Of every hundred who answered, how many chose one of the two best answers, or the best where there are fewer than four."
      )
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
        ar: "من كل مئة مجيب، كم اختاروا أعلى درجتين من الثقة بالجمعية، أو أعلى درجة إن كانت الدرجات أقل من أربع.",
        en:
          "Of every hundred who answered, how many chose one of the two highest degrees of trust, or the highest where there are fewer than four."
      )
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
    case .dissatisfied:
      LocalizedText(
        ar: "من كل مئة مجيب، كم اختاروا أسوأ درجتين، أو أسوأ درجة إن كانت الدرجات أقل من أربع؛ كلما قلّ كان أفضل.",
        en:
          "Of every hundred who answered, how many chose one of the two worst answers, or the worst where there are fewer than four; lower is better."
      )
    case .net:
      LocalizedText(
        ar: "نسبة الراضين ناقصاً نسبة غير الراضين، من سالب مئة إلى مئة.",
        en: "The share of the satisfied minus the share of the dissatisfied, from minus 100 to 100.")
    case .index:
      LocalizedText(
        ar: "متوسط التقييم محوّلاً إلى مقياس من صفر إلى مئة.",
        en: "The mean rating put on a scale from 0 to 100.")
    case .experience:
      LocalizedText(
        ar: "من كل مئة أجابوا، ومنهم من قال لا أعرف، كم اختاروا أفضل درجتين، أو أفضل درجة إن كانت الدرجات أقل من أربع.",
        en:
          "Of every hundred who answered, those who do not know among them, how many chose one of the two best answers, or the best where there are fewer than four."
      )
    case .unanswered:
      LocalizedText(
        ar: "من كل مئة عُرض عليهم السؤال، كم تركوه دون جواب.",
        en: "Of every hundred who were shown the question, how many left it empty.")
    case .commented:
      LocalizedText(
        ar: "من كل مئة عُرض عليهم السؤال، كم كتبوا تعليقاً.",
        en: "Of every hundred who were shown the question, how many wrote a comment.")
    case .responseRate:
      LocalizedText(
        ar: "من كل مئة دعوة، كم وصلنا جوابها (تقريباً) حتى لا يُعرف من أجاب.",
        en: "Of every hundred invitations, how many were answered, rounded so that nobody can tell who.")
    }
  }
}
