import Surveys

extension Definition {
  /// What is measured on a whole survey, on its series and on its fieldwork.
  package static let analyses: [Definition] = fieldwork + outcomes + comparisons + smallLabels + measurement

  private static let fieldwork = [
    Definition(
      "coverage", "نسبة تغطية الدعوات", "Invitation coverage",
      reading: LocalizedText(
        ar: "من كل مئة خدمة قُدمت، كم أرسلنا لها دعوة إلى التقييم.",
        en: "Of every hundred services given, how many were followed by an invitation to rate."), unit: "share, 0–1",
      .higher, formula: "links issued ÷ services registered", edges: "no register, or more links than services: empty",
      source: "ISO 10004:2018"),
    Definition(
      "days_to_invitation", "أيام حتى الدعوة", "Days to the invitation",
      reading: LocalizedText(
        ar: "كم يوماً مرّ بين الخدمة والدعوة إلى تقييمها.", en: "How many days passed from the service to the invitation."
      ),
      unit: "whole days", .lower, formula: "median and ninth decile", edges: "below ten invitations: empty",
      source: "NHS England, Friends and Family Test"),
    Definition(
      "worst_best_case", "أدنى نسبة رضا وأعلاها لو أجاب الجميع", "Worst and best case",
      reading: LocalizedText(
        ar: "كم تكون نسبة الرضا لو كان كل من لم يجيبوا غير راضين، وكم لو كانوا كلهم راضين.",
        en: "What the share of the satisfied would be if all who were silent were dissatisfied, or all satisfied."),
      unit: "share, 0–1", formula: "x ÷ N … (x + N − n) ÷ N, of N invited, n answers, x satisfied",
      edges: "share withheld or a bound: empty", source: "Manski 1989; Horowitz & Manski 1998"),
    Definition(
      "distance", "تمثيل من أجابوا", "Representativeness",
      reading: LocalizedText(
        ar: "كم يختلف من أجابوا عمن خدمناهم في القناة والقسم؛ صفر يعني تطابقاً تاماً.",
        en: "How far those who answered differ from those served, by channel and department; 0 is a perfect likeness."),
      unit: "0–1", .lower, formula: "Σ |share of answers − share of services| ÷ 2, to the nearest five per cent",
      source: "ISO 10004:2018"),
    Definition(
      "weighted", "نسبة الرضا الموزونة", "Weighted share",
      reading: LocalizedText(
        ar: "نسبة الرضا لو كان من أجابوا موزعين على القنوات والأقسام كمن خدمناهم.",
        en:
          "The share of the satisfied if those who answered were spread over channels and departments as those served."),
      unit: "share, 0–1", .higher, formula: "raking to channel and department, weights within 0.3–3 of their mean",
      uncertainty: "Wilson on Kish's effective n",
      edges: "a category nobody answered from, or no convergence: no weights",
      source: "Deming & Stephan 1940; Kish 1965"),
    Definition(
      "mode_guard", "تنبيه اختلاف طريقة الجمع", "Mode guard",
      reading: LocalizedText(
        ar: "من يُسألون بصوت أو بحضور غيرهم يجيبون بأحسن مما يكتبون وحدهم؛ فلا تقارنوا قبل النظر إلى هذا التنبيه.",
        en: "People answer more favourably when asked aloud or beside somebody; look here before comparing."),
      unit: "0–1", formula: "Σ |share of mode in the label − in the whole| ÷ 2; the guard stands from 0.10 on",
      source: "Elliott et al. 2009, Health Services Research 44 (HCAHPS)"),
    Definition(
      "standardised", "نسبة معيّرة بطريقة الجمع", "Mode-standardised share",
      reading: LocalizedText(
        ar: "النسبة لو جُمعت التقييمات بالطرق نفسها التي جُمعت بها في الجمعية كلها.",
        en: "The share if ratings had been collected in the same modes as in the whole charity."), unit: "share, 0–1",
      .higher, formula: "Σ w × share in the mode, w the mode's part in the whole",
      uncertainty: "Wilson on the effective n",
      edges: "not published by mode, or fewer than 30 answers: empty", source: "Fleiss, Levin & Paik 2003"),
    Definition(
      "adjusted", "تقدير بطريقة تقييم واحدة", "Share in one mode, estimated",
      reading: LocalizedText(
        ar: "كم تكون النسبة على الأرجح لو جاءت التقييمات كلها بطريقة واحدة؛ تقدير يُعرض بجانب ما عُدّ.",
        en: "What the share most likely is if all ratings had come in one mode; an estimate beside what was counted."),
      unit: "share, 0–1", .higher,
      formula: "share − Σ part of the mode × β; answer = group + β of its mode, least squares over shown cells; "
        + "β is 0 in the mode of most answers",
      uncertainty: "HC1 standard errors; coverage in docs/evidence.md",
      edges:
        "cells below 30 are left out; a mode below 200 answers in groups that have another one too, or tied to the "
        + "others by no group, has no β; a group of whose answers less than 95 % are in modes with β: empty; never judged",
      source: "CMS, Mode and Patient-Mix Adjustment of the CAHPS Hospital Survey; Elliott et al. 2009, Health Services "
        + "Research 44; White 1980"),
  ]

  private static let measurement = [
    Definition(
      "rho", "قوة الارتباط بالرضا العام", "Strength of association",
      reading: LocalizedText(
        ar: "كم تسير إجابة هذا السؤال مع الرضا العام؛ ولا تعني أنه سببه.",
        en: "How closely answers to a question go with the overall rating; it does not say that one causes the other."),
      unit: "−1–1", formula: "Spearman's rank correlation, ties by mid-ranks", edges: "below 50 pairs: empty",
      source: "Spearman 1904"),
    Definition(
      "weight", "الوزن النسبي", "Relative weight",
      reading: LocalizedText(
        ar: "نصيب السؤال مما تقوله الأسئلة معاً عن الرضا العام.",
        en: "A question's part of what all questions together tell of the overall rating."), unit: "share, 0–1",
      formula: "Λ = R^½, β = Λ⁻¹ r, w = Σ λ² β², divided by R²",
      edges:
        "fewer than 10 people a question, or contradicting correlations: empty; from all who gave both answers of a pair, so "
        + "that with blanks weights and R² differ from those of complete rows (said where the fewest pairs are under 0.9 of the most)",
      source: "Johnson 2000, Multivariate Behavioral Research 35"),
    Definition(
      "quadrant", "مصفوفة الأولويات", "Priorities",
      reading: LocalizedText(
        ar: "ما يسير بقوة مع الرضا العام ودرجته أقل من غيره يُبدأ به.",
        en: "What goes strongly with the overall rating and is rated below the others comes first."),
      unit: "one of four",
      formula: "importance and performance against their means; equal counts as high", source: "Martilla & James 1977"),
    Definition(
      "alpha", "معامل الثبات ألفا", "Cronbach's alpha",
      reading: LocalizedText(
        ar: "كم تقيس أسئلة التقييم شيئاً واحداً؛ من 0.7 فأكثر مقبول.",
        en: "How well the rating questions measure one thing; 0.7 and more is usual."), unit: "up to 1",
      formula: "k ÷ (k − 1) × (1 − Σ sᵢ² ÷ s²), from pairwise covariances", uncertainty: "Feldt, 95 %",
      edges:
        "fewer than 2 questions or 30 people: empty; with blanks it differs from that of complete rows, as weights do",
      source: "Cronbach 1951; Feldt 1965"),
    Definition(
      "themes", "مواضيع التعليقات", "Themes of comments",
      reading: LocalizedText(
        ar: "كم تعليقاً يتكلم عن كل موضوع من قائمة مغلقة.", en: "How many comments speak of each theme of a closed list."
      ),
      unit: "comments", formula: "coded by hand, sorted by rules before that; a comment may have several",
      edges: "below five comments: not shown", source: "the charity's policy; Larkey, Ballesteros & Connell 2002"),
    Definition(
      "agreement", "اتفاق القارئين", "Agreement of readers",
      reading: LocalizedText(
        ar: "كم يتفق قارئان على موضوع التعليق زيادةً على المصادفة.",
        en: "How far two readers agree on a comment's theme beyond chance."), unit: "up to 1", .higher,
      formula: "Cohen's κ and Krippendorff's α on a tenth of the comments", uncertainty: "large-sample, 95 %",
      edges: "fewer than ten comments read twice: empty; the same theme everywhere: the share of agreement alone",
      source: "Cohen 1960; Krippendorff 2011"),
  ]
}
