import Access

/// A table of which a survey has one list, journalled as a whole whenever it changes.
enum SurveyList {
  case targets, withdrawals, actions, told, served, delays, openings, retirements

  /// The list of a kind of journal entries; `nil` for what is no list of a survey.
  init?(_ kind: JournalEntry.Kind) {
    switch kind {
    case .target: self = .targets
    case .withdrawal: self = .withdrawals
    case .action: self = .actions
    case .told: self = .told
    case .served: self = .served
    case .delay: self = .delays
    case .opening: self = .openings
    case .retirement: self = .retirements
    case .issue, .survey, .organisation, .release, .coding, .rules, .outreach, .archive, .station, .earlier, .file,
      .quiet, .staff, .key, .webhook:
      return nil
    }
  }

  /// Every row of a survey, in the order of the table's key.
  func rows(of survey: String) -> Statement {
    switch self {
    case .targets:
      Statement(
        """
        SELECT survey, question, indicator, breakdown, label, since, value FROM target WHERE survey = ?
        ORDER BY question, indicator, breakdown, label, since
        """, .text(survey))
    case .withdrawals:
      Statement(
        """
        SELECT survey, question, indicator, breakdown, label, since, value, day, number FROM withdrawn_target
        WHERE survey = ? ORDER BY number
        """, .text(survey))
    case .actions:
      Statement(
        """
        SELECT number, survey, breakdown, label, question, text_ar, text_en, since, ended FROM action
        WHERE survey = ? ORDER BY number
        """, .text(survey))
    case .told:
      Statement(
        "SELECT action, survey, said_ar, said_en, shown FROM told WHERE survey = ? ORDER BY action", .text(survey))
    case .served:
      Statement(
        """
        SELECT survey, period, channel, department, language, count FROM served WHERE survey = ?
        ORDER BY period, channel, department, language
        """, .text(survey))
    case .delays:
      Statement(
        """
        SELECT survey, period, channel, days, count FROM delay WHERE survey = ? ORDER BY period, channel, days
        """, .text(survey))
    case .openings:
      Statement(
        """
        SELECT number, survey, period, question, label, theme, day, role FROM opening WHERE survey = ? ORDER BY number
        """, .text(survey))
    case .retirements:
      Statement("SELECT survey, version, day FROM retirement WHERE survey = ? ORDER BY version", .text(survey))
    }
  }

  /// The surveys that have such a list.
  var surveys: Statement {
    switch self {
    case .targets: Statement("SELECT DISTINCT survey FROM target")
    case .withdrawals: Statement("SELECT DISTINCT survey FROM withdrawn_target")
    case .actions: Statement("SELECT DISTINCT survey FROM action")
    case .told: Statement("SELECT DISTINCT survey FROM told")
    case .served: Statement("SELECT DISTINCT survey FROM served")
    case .delays: Statement("SELECT DISTINCT survey FROM delay")
    case .openings: Statement("SELECT DISTINCT survey FROM opening")
    case .retirements: Statement("SELECT DISTINCT survey FROM retirement")
    }
  }
}
