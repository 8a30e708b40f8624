import Surveys

extension Definition {
  /// What is told of labels with few answers, or with a part of theirs.
  static let smallLabels = [
    Definition(
      "held", "من كم من المجموعة", "Part of the group",
      reading: LocalizedText(
        ar: "من أي جزء من إجابات المجموعة حُسب الرقم، حين لم يُنشر باقيها باسمها.",
        en: "Of which part of a group's answers a figure is, where the rest was not published under its name."),
      unit: "share, 0–1", .higher,
      formula: "answers published under the label ÷ answers counted of its people, downward to steps of five per cent",
      edges:
        "0.95 or more: empty, since a share of so many is at most 5 points from that of all; below: no verdict, no comparison, "
        + "no point of a chart; by language: empty; of a question with a condition: of the ballots; of a longer period also what it leaves out "
        + "of its parts",
      source: "Horowitz & Manski 1998 (bounds)"),
    Definition(
      "estimate", "تقدير مجموعة قليلة الإجابات", "Estimate of a small group",
      reading: LocalizedText(
        ar: "كم تكون نسبة مجموعة قليلة الإجابات على الأرجح، مما أجابت به ومما تقوله سائر المجموعات.",
        en: "What the share of a group with few answers most likely is, from its own answers and from the other groups."
      ),
      unit: "share, 0–1", .higher,
      formula:
        "x of n ~ binomial(p); p ~ 0.8 × beta(μκ, (1 − μ)κ) + 0.2 × uniform; μ uniform on 0–1, κ^(−½) uniform on 0–1; "
        + "posterior mean, integrated over μ and κ; a rounded share stands for every count that rounds to it",
      uncertainty: "equal-tailed 95 % of the posterior; coverage in docs/evidence.md",
      edges: "more than 60 answers, fewer than 4 groups shown, or a part of the group's answers: empty; never judged",
      source:
        "Gelman et al. 2013, Bayesian Data Analysis, section 5.3; Berger & Berliner 1986; Carlin & Gelfand 1990"),
    Definition(
      "chance_below", "احتمال أنها دون الكل", "Chance to be below the whole",
      reading: LocalizedText(
        ar: "كم يُحتمل أن نسبة المجموعة أدنى من نسبة المجموعات كلها معاً.",
        en: "How likely the share of a group lies below that of all groups together."),
      unit: "chance, 0–1", .lower,
      formula: "P(p < Σ n p ÷ Σ n) of the same posterior; the others' sum taken as normal under each μ and κ",
      edges: "as estimate", source: "Gelman et al. 2013, Bayesian Data Analysis, section 5.3"),
    Definition(
      "experiment", "تجربة بصياغتين", "Experiment with two wordings",
      reading: LocalizedText(
        ar: "هل تغيّر صياغة السؤال الإجابات، وقد قُسمت الصياغتان بالقرعة.",
        en: "Whether the wording of a question changes its answers, where two wordings were drawn by lot."),
      unit: "share, 0–1",
      formula: "second − first, over all periods in which both are shown; one test, at the end of the first "
        + "period with a power of 80 % for the smallest difference that would matter: "
        + "Φ(d ÷ se − z) + Φ(−d ÷ se − z), se = √(p (1 − p) (1 ÷ n₁ + 1 ÷ n₂))",
      uncertainty: "Newcombe; two-proportion or Fisher's test, two-sided at 5 %, tested once",
      edges: "power below 50 %: nothing; below 80 %: no verdict; a period of which one wording is withheld is left out",
      source: "Fleiss, Levin & Paik 2003, chapter 4; Newcombe 1998; Fisher 1935"),
  ]
}
