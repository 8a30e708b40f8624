import Fieldwork
package import Releases
package import Surveys

/// Fieldwork of one period from every side, as a page and its file show it.
package struct PeriodFieldwork: Equatable, Sendable {
  /// The labels of one dimension.
  package struct Part: Equatable, Sendable {
    package let dimension: Dimension
    package let reports: [FieldworkReport]
  }

  /// Everybody together; `nil` where nobody was invited.
  package let everybody: FieldworkReport?
  package let parts: [Part]
  /// `nil` where nobody was invited.
  package let representativeness: Representativeness?
  /// Of whom less was heard than of others, the largest silence first.
  package let unheard: [Unheard]

  /// Fieldwork by the dimensions of which something may be told.
  package init(everybody: FieldworkReport?, parts: [Part], representativeness: Representativeness?) {
    self.everybody = everybody
    self.parts = parts.filter { !$0.reports.isEmpty }
    self.representativeness = representativeness
    unheard = Unheard.found(everybody: everybody, parts: parts, strata: representativeness?.strata ?? [])
  }

  /// The report of a label; `nil` where it has none.
  package func report(of label: Label, by dimension: Dimension) -> FieldworkReport? {
    parts.first { $0.dimension == dimension }?.reports.first { $0.label == label }
  }
}

extension Evidence {
  /// Fieldwork of a period by channel, department, mode and language.
  package func fieldwork(in period: Period) throws(QueryProblem) -> PeriodFieldwork {
    var parts: [PeriodFieldwork.Part] = []
    // An arm is drawn when a form is opened: nobody is invited in one.
    for dimension in Dimension.allCases where dimension != .arm {
      parts.append(PeriodFieldwork.Part(dimension: dimension, reports: try reports(in: period, by: dimension)))
    }
    return PeriodFieldwork(
      everybody: try fieldworkReports(in: period, by: nil).first, parts: parts,
      representativeness: try representativeness(in: period))
  }

  /// How people came to answer is told by mode too where the survey publishes no answers by it.
  private func reports(in period: Period, by dimension: Dimension) throws(QueryProblem) -> [FieldworkReport] {
    do throws(QueryProblem) {
      return try fieldworkReports(in: period, by: dimension)
    } catch .notPublishedBy where dimension != .mode {
      return []
    } catch .notPublishedBy {
      return ResponseRate.rates(fieldwork, in: period, by: dimension, of: organisation).map { rate in
        let links = outreach.filter { period.contains($0.period) && $0.key(of: dimension) == rate.label.keys.first }
        return FieldworkReport(rate, served: nil, days: nil, links: OutreachSum(links), satisfied: nil)
      }
    }
  }
}
