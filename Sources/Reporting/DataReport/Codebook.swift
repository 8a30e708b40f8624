import Indicators
import Records
import Releases
import Surveys
import Wording

extension DataReport {
  /// Every key that stands in the tables, the codebook's own among them.
  var codebook: [CodebookEntry] {
    let columns = FigureColumn.data.map(\.column) + CodebookColumn.allCases.map(\.column)
    return columns.map { CodebookEntry($0) } + Indicator.allCases.map { CodebookEntry($0.definition) }
      + Mark.allCases.map { CodebookEntry(.mark, $0.rawValue, name(of: $0), meaning(of: $0)) }
      + RowStatus.allCases.map { CodebookEntry(.status, $0.rawValue, $0.name, meaning(of: $0)) }
      + Bound.allCases.map { bound in
        CodebookEntry(
          .bound, bound.rawValue, LocalizedText(DataWord.bound(bound)), LocalizedText(StatusPhrase.boundNote))
      }
      + breakdowns.map { CodebookEntry(.breakdown, "\($0)", $0.name, LocalizedText(DataWord.breakdown)) } + labels
  }

  private func name(of mark: Mark) -> LocalizedText {
    switch mark {
    case .withheld: RowStatus.withheld.name
    case .fewAnswers: RowStatus.smallSample.name
    case .notAvailable: RowStatus.notAvailable.name
    case .notApplicable: LocalizedText(DataWord.notApplicable)
    }
  }

  private func meaning(of status: RowStatus) -> LocalizedText {
    status == .shown ? LocalizedText(DataWord.shown) : meaning(of: status.mark)
  }

  private func meaning(of mark: Mark) -> LocalizedText {
    switch mark {
    case .withheld: LocalizedText(MarkWord.withheld(survey.release.kShow))
    case .fewAnswers: LocalizedText(MarkWord.small(Status.freeBase))
    case .notAvailable: LocalizedText(DataWord.nothingPublished)
    case .notApplicable: LocalizedText(DataWord.nothingLimits)
    }
  }

  /// Channels and departments, with everybody before and the crowd of the small ones behind them.
  private var labels: [CodebookEntry] {
    let named = [Dimension.channel, .department].filter { survey.publishes(Breakdown($0)) }.flatMap { dimension in
      evidence.organisation.keys(of: dimension).compactMap { key in
        evidence.organisation.name(of: key, in: dimension).map { CodebookEntry(.label, key, $0, dimension.name) }
      }
    }
    return [CodebookEntry(.label, Label.everybody.written, LabelNames.everybody, LocalizedText(DataWord.everybody))]
      + named + [CodebookEntry(.label, Label.other, LabelNames.other, LocalizedText(DataWord.together))]
  }
}
