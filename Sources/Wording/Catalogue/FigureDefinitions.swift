import Indicators
import Surveys

extension Indicator {
  /// Its definition. Words come from where pages take them.
  package var definition: Definition {
    let facts = self.facts
    return Definition(
      rawValue, name.ar, name.en ?? name.ar, reading: reading, unit: facts.unit, facts.direction,
      formula: facts.formula, uncertainty: facts.uncertainty, edges: facts.edges, source: facts.source)
  }

  private struct Facts {
    var unit = "share, 0–1"
    var direction = Definition.Direction.higher
    let formula: String
    var uncertainty = "Wilson score interval, 95 %; changes: Newcombe, pooled z or Fisher"
    var edges = Facts.small
    let source: String

    static let short = "; of a scale of two or three answers the best alone, and the worst alone at the other end"
    static let small =
      "base 0: empty; base below k_show: withheld; below 30: small sample, told in round steps of twice what one answer can "
      + "change, with the interval of the widest spread; a share of nobody, one or all is a bound"
    static let untoldBelow = "base 0: empty; below 30: withheld"
  }

  private var facts: Facts {
    switch self {
    case .base:
      Facts(
        unit: "people", direction: .neither, formula: "ballots counted", uncertainty: "",
        edges: "below k_show: withheld",
        source: "ISO 10004:2018")
    case .satisfied:
      Facts(
        formula: "answers 4 and 5 ÷ answers 1–5", edges: Facts.small + Facts.short,
        source: "ISO 10004:2018; Wilson 1927")
    case .dissatisfied:
      Facts(
        direction: .lower, formula: "answers 1 and 2 ÷ answers 1–5",
        edges: Facts.untoldBelow + "; withheld where answers 3, or 1 and 2, are those of one to four people"
          + Facts.short, source: "ISO 10004:2018; Wilson 1927")
    case .net:
      Facts(
        unit: "points, −100–100", formula: "100 × (answers 4 and 5 − answers 1 and 2) ÷ answers 1–5",
        uncertainty: "adjusted Wald of three classes, 95 %", edges: "as dissatisfied",
        source: "Rocks 2016, The American Statistician 70")
    case .mean:
      Facts(
        unit: "the question's own scale", formula: "Σ x ÷ n", uncertainty: "Student's t, n − 1 degrees; changes: Welch",
        edges: Facts.small + "; all equal: no interval", source: "Student 1908; Welch 1947")
    case .index:
      Facts(
        unit: "points, 0–100", formula: "100 × (mean − lowest) ÷ (highest − lowest)",
        uncertainty: "that of the mean, rescaled", edges: "as mean", source: "Fornell et al. 1996")
    case .experience:
      Facts(
        formula: "answers 4 and 5 ÷ all answers, «I don't know» among them",
        edges: Facts.untoldBelow + Facts.short + "; withheld where one to four people do not know",
        source: "NHS England, Friends and Family Test")
    case .easy:
      Facts(
        formula: "answers 4 and 5 ÷ answers 1–5 of an ease question", edges: Facts.small + Facts.short,
        source: "Dixon et al. 2010")
    case .trust:
      Facts(
        formula: "answers 4 and 5 ÷ answers 1–5 of the question on trust", edges: Facts.small + Facts.short,
        source: "OMB Circular A-11 §280")
    case .nps:
      Facts(
        unit: "points, −100–100", formula: "100 × (answers 9–10 − answers 0–6) ÷ answers 0–10",
        uncertainty: "adjusted Wald, 95 %; changes: Wald", source: "Reichheld 2003; Rocks 2016")
    case .fulfilled:
      Facts(
        formula: "yes ÷ (yes + partly + no) of a question that measures a step of the policy",
        source: "the charity's policy on its relation with beneficiaries")
    case .yes:
      Facts(
        direction: .neither, formula: "yes ÷ (yes + partly + no) of any other question",
        edges: Facts.small
          + "; fewer are better of the questions problem and unclear, more of any other that measures the policy",
        source: "ISO 10002:2018")
    case .unanswered:
      Facts(
        direction: .lower, formula: "left empty ÷ all who were shown the question",
        edges: Facts.small + "; withheld where one to four people left it", source: "AAPOR 2023")
    case .commented:
      Facts(
        direction: .neither, formula: "wrote a comment ÷ all who were shown the question",
        edges: Facts.small + "; withheld where one to four people wrote, or did not", source: "ISO 10004:2018")
    case .responseRate:
      Facts(
        formula: "links answered ÷ links issued, in steps of five per cent or of five people", uncertainty: "",
        edges: "below ten links: empty", source: "AAPOR 2023, RR1")
    }
  }
}
