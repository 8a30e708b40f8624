import Surveys

extension Definition {
  /// What is compared: labels with each other, and periods with those before.
  static let comparisons = [
    Definition(
      "verdict", "التغيّر ودلالته", "Change and verdict",
      reading: LocalizedText(
        ar: "هل تغيّر الرقم حقاً عن فترة سابقة، أم أن الفرق مما تأتي به المصادفة.",
        en: "Whether a figure really changed since an earlier period, or no more than chance would bring."),
      unit: "the indicator's own",
      formula:
        "later − earlier, of the lead indicator of a question; better, worse or changed where the p adjusted within its family is below 0.05",
      uncertainty:
        "primary: the overall rating of everybody, one test; planned: the overall rating by the labels of a breakdown, Holm; exploratory: all other questions, Benjamini–Hochberg",
      edges: "either base below 30: too few; other indicators of the same answers: no verdict",
      source: "Newcombe 1998; Fisher 1935; Holm 1979; Benjamini & Hochberg 1995"),
    Definition(
      "detectable", "أصغر فرق يظهر", "Smallest visible difference",
      reading: LocalizedText(
        ar: "أي فرق يظهر بهذا العدد من الإجابات في أربع من كل خمس مرات؛ وما هو أصغر منه قد لا يظهر.",
        en: "Which difference so many answers show in four of five cases; a smaller one may well not show."),
      unit: "the indicator's own",
      formula: "(z₁₋α/₂ + z₀.₈) √(p (1 − p) (1 ÷ n₁ + 1 ÷ n₂)); scores: the same times the standard error",
      uncertainty: "α is 0.05 divided by the tests of the family; a fall towards 50 % takes somewhat more, a rise less",
      edges: "a share of 0 or 1, means and levels: empty", source: "Bloom 1995"),
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
      "rolling", "آخر أربعة أرباع", "Last four quarters",
      reading: LocalizedText(
        ar: "نسبة الإجابات الإيجابية في سنة كاملة من الفترات المنشورة، حين تكون إجابات الفترة الواحدة قليلة.",
        en: "The share of favourable answers over a whole year of released periods, where one period has few."),
      unit: "share, 0–1", .higher, formula: "Σ favourable ÷ Σ base over the last four quarters, or twelve months",
      uncertainty: "Wilson",
      edges:
        "a period that is missing, withheld, or of a part of the label: none; below 30 together: none; a period told in "
        + "steps enters as it is told; under a channel or department, only where the period has fewer than 300 answers",
      source: "Wilson 1927"),
    Definition(
      "reconciled", "ثلاث مقارنات في جملة", "Three comparisons in one sentence",
      reading: LocalizedText(
        ar: "أين تقف النسبة من الفترة السابقة، ومن الفترة نفسها قبل عام، ومن سلسلتها؛ وكل مقارنة تُختبر وحدها.",
        en: "Where a share stands to the period before, the same period a year earlier, and its series; each by itself."
      ),
      unit: "words",
      formula:
        "two tests at 5 %; the highest or lowest of 4 periods or more; signals of the chart; trend where p is below 0.05",
      uncertainty: "each part alone: 5 % at most; docs/evidence.md tells how often any of them speaks by chance",
      edges: "a part without its periods is left out",
      source: "Newcombe 1998; NHS England, Making Data Count; Armitage 1955"),
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
        ar: "هل بلغ المؤشر هدفه: بلغه، أو لم يبلغه بعد، أو لا يُعرف لأن النطاق يشمل الهدف.",
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
