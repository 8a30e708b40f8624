import Releases
package import Surveys

extension Evidence {
  /// What was published by the end of a period: a series read there ends there, and is judged by what was known.
  package func until(_ period: Period) -> Evidence {
    Evidence(
      survey: survey, organisation: organisation, sheets: sheets.filter { $0.period.lastDay <= period.lastDay },
      fieldwork: fieldwork, pairs: pairs, served: served, delays: delays,
      actions: actions.filter { $0.since <= period.lastDay },
      targets: targets.filter { $0.since.firstDay <= period.firstDay })
  }
}
