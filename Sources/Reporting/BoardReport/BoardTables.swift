import Indicators
import Records
import Releases
import Surveys

extension BoardFiles {
  /// What the report is: its sheets, its questions, and the names of whom it tells.
  var definition: RecordTable {
    let survey = evidence.survey
    let head: [[RecordTable.Value]] = [
      row("report", document.key, document.title, document.profile.rawValue),
      row("survey", survey.key, survey.title, "\(survey.version)"),
    ]
    let organisation = document.organisation.map { row("organisation", document.key, $0) }
    let sheets = document.sheets.map { plan in
      let asked = plan.indicators.map(\.rawValue) + (plan.hasEach ? ["each"] : [])
      return row("sheet", plan.kind.rawValue, plan.title, asked.joined(separator: " "))
    }
    let questions = survey.questions.map { row("question", $0.key, $0.text) }
    let labels = [Dimension.channel, .department].flatMap { dimension in
      evidence.organisation.keys(of: dimension).compactMap { key in
        evidence.organisation.name(of: key, in: dimension).map { row(dimension.rawValue, key, $0) }
      }
    }
    return RecordTable(
      "definition", RecordColumn.ofDefinition,
      head + (organisation.map { [$0] } ?? []) + sheets + questions + labels)
  }

  private func row(
    _ kind: String, _ key: String, _ words: LocalizedText, _ detail: String? = nil
  ) -> [RecordTable.Value] {
    [.text(kind), .text(key), .text(words.ar), RecordTable.Value(words.en), RecordTable.Value(detail)]
  }

  /// Who was asked, and of whom less was heard than of others, the largest silence first.
  var fieldwork: RecordTable {
    let found = figures.fieldwork
    let everybody: [[RecordTable.Value]] =
      found.everybody.map { report in
        [
          [
            .text("\(Breakdown.none)"), .text(Label.everybody.written), RecordTable.Value(report.served),
            RecordTable.Value(report.invited), RecordTable.Value(report.responseRate), .none, .none,
          ]
        ]
      } ?? []
    let unheard: [[RecordTable.Value]] = found.unheard.map { unheard in
      [
        .text(unheard.dimension.rawValue), .text(unheard.label.written), .none, .none,
        RecordTable.Value(unheard.responseRate), RecordTable.Value(unheard.eligible),
        RecordTable.Value(unheard.answered),
      ]
    }
    return RecordTable(
      "fieldwork", RecordColumn.ofFieldwork,
      everybody + unheard)
  }

  /// What comments speak of: all of a group's first, then a row a theme; nothing of a group that is too small.
  var themes: RecordTable {
    let groups = [nil] + evidence.organisation.keys(of: .channel).map(Optional.some)
    let rows = groups.flatMap { label -> [[RecordTable.Value]] in
      guard let counts = evidence.reading(comments, in: period, label: label).themes else { return [] }
      let place: [RecordTable.Value] = [
        .text("\(label == nil ? Breakdown.none : Breakdown(.channel))"), .text(label ?? Label.everybody.written),
      ]
      let whole = [place + [.none, .count(counts.comments), .none]]
      return whole
        + counts.shown.map { count in
          place + [.text(count.theme.key), .count(count.comments), .number(counts.share(of: count))]
        }
    }
    return RecordTable("themes", RecordColumn.ofThemes, rows)
  }
}
