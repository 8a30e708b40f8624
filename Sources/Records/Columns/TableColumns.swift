/// Which columns the tables of a report have, in their order.
extension RecordColumn {
  /// Of actions with the figures before and after.
  package static let ofActions: [RecordColumn] = [
    .number, .survey, .breakdown, .label, .labelArabic, .question, .textArabic, .textEnglish, .since, .ended, .compared,
    .indicator, RecordColumn("before_from"), RecordColumn("before_to"), .beforeBase, .before,
    RecordColumn("before_low", kind: .number), RecordColumn("before_high", kind: .number), RecordColumn("after_from"),
    RecordColumn("after_to"), .afterBase, .after, RecordColumn("after_low", kind: .number),
    RecordColumn("after_high", kind: .number), .difference, .low, .high, .p, .adjusted, .verdict,
  ]
  /// Of what comments speak of.
  package static let ofThemes: [RecordColumn] = [.breakdown, .label, .theme, .comments, .share]
  /// Of who was asked, and of whom less was heard than of others.
  package static let ofFieldwork: [RecordColumn] = [
    .breakdown, .label, .served, .invited, .responseRate, .eligible, .answered,
  ]
  /// Of the line about which a series moves, its limits, and the actions that began in each period.
  package static let ofLimits: [RecordColumn] = [
    .period, .question, .indicator, .centre, .lowerLimit, .upperLimit, .actions,
  ]
  /// Of what the report is.
  package static let ofDefinition: [RecordColumn] = [.kind, .key, .textArabic, .textEnglish, .detail]
}
