import Surveys

/// A field of a report's file.
typealias ReportField = YAMLField<ReportProblem>
