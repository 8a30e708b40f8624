import Surveys

extension Definition {
  /// What is compared: labels with each other, and periods with those before.
  static let comparisons = [
    Definition(
      "change", "التغيّر والحكم", "Change and verdict",
      reading: LocalizedText(
        ar: "هل تغيّر الرقم حقاً عن فترة سابقة، أم أن الفرق مما تأتي به المصادفة.",
        en: "Whether a figure really changed since an earlier period, or no more than chance would bring."),
      unit: "the indicator's own",
      formula: "later − earlier; better or worse where the Holm-adjusted p of the whole page is below 0.05",
      uncertainty: "false alarms: at most 5 % of pages on which nothing changed",
      edges: "either base below 30: too few",
      source: "Newcombe 1998; Fisher 1935; Holm 1979"),
    Definition(
      "series", "السلسلة الزمنية", "Series",
      reading: LocalizedText(
        ar: "هل خرج الرقم عن عادته عبر الفترات، ومعها علامة رمضان والحج.",
        en: "Whether a figure left its own habit over the periods, with Ramadan and Hajj marked."),
      unit: "the indicator's own",
      formula:
        "12 points and more: p chart, Laney's p′ where σz > 1.2, XmR for means and scores; below: runs about the median",
      uncertainty: "signals: beyond 3 σ, 7 on one side, 7 rising or falling, 2 of 3 beyond 2 σ",
      edges:
        "below 3 points: none; withheld figures, bounds and figures of a part of a label are no points; where Laney's limits "
        + "are drawn, the classic ones stand beside them",
      source: "Montgomery 2013; Laney 2002; Wheeler 2000; NHS England, Making Data Count"),
    Definition(
      "trend", "الاتجاه", "Trend",
      reading: LocalizedText(
        ar: "هل ترتفع النسبة أو تنخفض فترة بعد فترة.", en: "Whether a share rises or falls period after period."),
      unit: "p", formula: "Cochran–Armitage over all periods, scores 0, 1, 2 …", edges: "below 3 periods: empty",
      source: "Armitage 1955"),
    Definition(
      "differences", "الفروق بين القنوات أو الأقسام", "Differences",
      reading: LocalizedText(
        ar: "هل أجاب الناس عن السؤال بدرجات مختلفة بين الأقسام، وأي قسمين يختلفان.",
        en: "Whether departments were rated differently on a question, and which two of them."), unit: "H, ε²",
      formula: "Kruskal–Wallis, tie-corrected; Dunn's pairs where it is below 0.05",
      uncertainty: "Holm over the questions, then over the pairs", edges: "labels below 30 answers are left out",
      source: "Kruskal & Wallis 1952; Dunn 1964"),
    Definition(
      "funnel", "حدود القمع", "Funnel limits",
      reading: LocalizedText(
        ar: "هل تقع نسبة القسم حيث تضعها المصادفة حول نسبة الجمعية كلها؛ وليست ترتيباً.",
        en: "Whether a department's share lies where chance would put it around the whole charity's; it is no ranking."),
      unit: "share, 0–1", formula: "p₀ ± z √(p₀ (1 − p₀) ÷ n), 95 and 99.8 %", uncertainty: "exact binomial p below 30",
      source: "Spiegelhalter 2005"),
    Definition(
      "target", "الهدف", "Target",
      reading: LocalizedText(
        ar: "هل بلغ المؤشر هدفه: بلغه، أو لم يبلغه بعد، أو لا يُعرف لأن المدى يشمل الهدف.",
        en: "Whether an indicator reached its target, is still open, or cannot be told because the range holds it."),
      unit: "the indicator's own", formula: "reached where the whole interval lies beyond the target",
      source: "ISO 10004:2018"),
    Definition(
      "action_effect", "قلتم ففعلنا", "You said, we did",
      reading: LocalizedText(
        ar: "الرقم قبل التحسين وبعده، وهل الفرق حقيقي؛ وما جاء بعد شيء ليس بالضرورة بسببه.",
        en: "The figure before and since an improvement, and whether the difference is real; after is not because of."),
      unit: "the indicator's own", formula: "pooled periods since − up to four pooled periods before",
      uncertainty: "Newcombe; two-proportion or Fisher's test, Holm over the actions",
      edges: "either base below 30: too few",
      source: "Newcombe 1998"),
  ]
}
