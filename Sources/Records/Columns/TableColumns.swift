/// Which columns the tables of a report have, in their order.
extension RecordColumn {
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
  /// Of what is to be reached.
  package static let ofTargets: [RecordColumn] = [.breakdown, .label, .question, .indicator, .since, .target]
  /// Of what goes with the overall rating.
  package static let ofDrivers: [RecordColumn] = [.period, .question, .n, .performance, .quadrant]
  /// Of what the report is.
  package static let ofDefinition: [RecordColumn] = [.kind, .key, .textArabic, .textEnglish, .detail]
}
