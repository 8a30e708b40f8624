import Composition
import Indicators
import Records
import Surveys

extension EvidenceSource {
  /// Fieldwork of each survey, and actions and targets of all of them, as the product's own files tell them.
  func figures() async throws -> [EvidenceFile] {
    let keys = Set(try await workspace.surveys.published().map(\.survey.key)).sorted()
    var (files, actions, targets) = ([EvidenceFile](), [RecordTable](), [RecordTable]())
    for key in keys {
      let evidence = try await workspace.evidence(key)
      files += fieldwork(evidence)
      actions.append(RecordTable(effects(evidence), organisation: evidence.organisation))
      let own = try await workspace.improvements.targets(survey: key).filter { $0.since.firstDay <= period.lastDay }
      targets.append(
        RecordTable(own, standings: evidence.standings(of: own, in: period), organisation: evidence.organisation))
    }
    return files + together(actions, at: "improvement/actions.csv") + together(targets, at: "improvement/targets.csv")
  }

  /// The table of everybody, and by channel where the survey tells it; none of a survey of which nothing was released in the
  /// period.
  private func fieldwork(_ evidence: Evidence) -> [EvidenceFile] {
    let byChannel = evidence.survey.release.breakdowns.contains { $0.dimensions.contains(.channel) }
    let asked: [(name: String, breakdown: Breakdown)] =
      [("", .none)] + (byChannel ? [("-channel", Breakdown(.channel))] : [])
    return asked.compactMap { name, breakdown in
      do throws(QueryProblem) {
        let query = Query(survey: evidence.survey.key, period: period, breakdown: breakdown)
        let table = try Analysis.fieldwork.table(evidence, query)
        return table.rows.isEmpty ? nil : EvidenceFile("fieldwork/\(evidence.survey.key)\(name).csv", text: table.csv)
      } catch {
        return nil
      }
    }
  }

  /// Actions that were under way in the period. Chance is judged among all of the survey, as its page does.
  private func effects(_ evidence: Evidence) -> [ActionEffect] {
    evidence.effects(of: evidence.actions).filter { effect in
      effect.action.since <= period.lastDay && (effect.action.ended.map { $0 >= period.firstDay } ?? true)
    }
  }

  /// The rows of tables with the same columns in one file; none where there are no rows.
  private func together(_ tables: [RecordTable], at path: String) -> [EvidenceFile] {
    let rows = tables.flatMap(\.rows)
    guard let first = tables.first, !rows.isEmpty else { return [] }
    return [EvidenceFile(path, text: RecordTable(first.name, first.columns, rows).csv)]
  }
}
