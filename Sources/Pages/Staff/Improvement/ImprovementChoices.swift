import Indicators
package import Surveys
import Wording

/// What an action or a target can be about, as lists from which one line is chosen.
package struct ImprovementChoices: Sendable {
  package let surveys: [Survey]
  package let organisation: Organisation

  /// The published surveys and the parts of the charity.
  package init(surveys: [Survey], organisation: Organisation) {
    self.surveys = surveys
    self.organisation = organisation
  }

  typealias Groups = [(label: String?, entries: [(value: String, label: String)])]

  /// The whole charity, a channel, or a department: `channel/phone`.
  func places(_ formats: Formats) -> Groups {
    let parts = [Dimension.channel, .department].map { dimension in
      (
        label: Optional(formats(dimension.plural)),
        entries: organisation.keys(of: dimension).map { key in
          (
            value: "\(dimension.rawValue)/\(key)",
            label: formats(organisation.name(of: key, in: dimension) ?? .init(ar: key))
          )
        }
      )
    }
    return [(label: nil, entries: [(value: "none/", label: formats.say(ImprovementPhrase.wholeCharity))])] + parts
  }

  /// The questions whose answers give a share, by survey: `short/ease`; the overall rating is `short/`.
  func questions(_ formats: Formats) -> Groups {
    surveys.map { survey in
      let title = formats(survey.title)
      let asked = survey.questions.filter { !$0.isOverall && $0.hasShare }
      let overall = (value: "\(survey.key)/", label: formats.say(ImprovementPhrase.overallOf(title)))
      return (
        label: title, entries: [overall] + asked.map { (value: "\(survey.key)/\($0.key)", label: formats($0.title)) }
      )
    }
  }

  /// The indicators that can have a target, by survey: `short/ease/easy`; the response rate is `short//response_rate`.
  func aims(_ formats: Formats) -> Groups {
    surveys.map { survey in
      let asked = survey.questions.flatMap { question in
        Target.indicators(of: question).map { indicator in
          (
            value: "\(survey.key)/\(question.key)/\(indicator.rawValue)",
            label: "\(formats(question.title)) – \(formats(indicator.name))"
          )
        }
      }
      let rate = (value: "\(survey.key)//response_rate", label: formats(Indicator.responseRate.name))
      return (label: formats(survey.title), entries: asked + [rate])
    }
  }
}

extension Question {
  /// Whether its lead indicator is a share, which can be compared before an action and after.
  fileprivate var hasShare: Bool { Indicator.indicators(of: self).first?.unit == .share }
}
