import Surveys
import Tables

extension ExportProgram {
  /// The program whose exports have such headings; `nil` for one that is not known.
  init?(headings: [String]) {
    let names = Set(headings.map { $0.lowercased() })
    if names.contains("_submission_time") || names.isSuperset(of: ["_id", "_uuid"]) {
      self = .kobotoolbox
    } else if names.isSuperset(of: ["submissiondate", "key"]) {
      self = .odkCentral
    } else if names.contains("startlanguage") || names.contains("start language") || names.contains("submitdate") {
      self = .limesurvey
    } else if headings.first.map({ ExportProgram.stamps.contains(ArabicText.normalised($0)) }) == true {
      self = .googleForms
    } else {
      return nil
    }
  }

  /// What Google Forms calls the column of the moment.
  private static let stamps = Set(["Timestamp", "طابع زمني", "الطابع الزمني"].map(ArabicText.normalised))

  /// The headings of the day of an answer, the best first, in small letters.
  var dayHeadings: [String] {
    switch self {
    case .kobotoolbox: ["end", "_submission_time", "start", "today"]
    case .odkCentral: ["end", "today", "start", "submissiondate"]
    case .limesurvey: ["submitdate", "date submitted", "datestamp", "date last action"]
    case .googleForms: ["timestamp", "طابع زمني", "الطابع الزمني"]
    }
  }

  /// Columns of the program's own that tell no answer, in small letters.
  var technical: Set<String> {
    switch self {
    case .kobotoolbox:
      [
        "start", "end", "today", "_id", "_submission_time", "_validation_status", "_notes", "_status", "__version__",
        "_tags", "_index", "_parent_index", "_parent_table_name", "_bamboo_dataset_id", "_xform_id_string", "audit",
        "background-audio", "_supplementaldetails",
      ]
    case .odkCentral:
      [
        "submissiondate", "start", "end", "today", "attachmentspresent", "attachmentsexpected", "status",
        "reviewstate", "edits", "formversion", "meta-audit", "audit",
      ]
    case .limesurvey:
      [
        "id", "submitdate", "lastpage", "seed", "startdate", "datestamp", "response id", "date submitted", "last page",
        "date started", "date last action", "interviewtime", "total time", "group time",
      ]
    case .googleForms: ["score", "الدرجة", "النتيجة"]
    }
  }

  /// The heading of the language in which somebody answered.
  var languageHeadings: Set<String> { self == .limesurvey ? ["startlanguage", "start language"] : [] }

  /// By whose clocks it tells times that name no zone; `nil` for those of the charity.
  var zone: Zone? { self == .kobotoolbox || self == .odkCentral ? .utc : nil }

  /// How such answers are collected, where that is known.
  var mode: CollectionMode? { self == .limesurvey || self == .googleForms ? .web : nil }

  /// The parts of a heading: the groups around a question, the question, and one of its answers or rows.
  static func parts(of heading: String) -> (question: String, part: String?) {
    if heading.hasSuffix("]"), let open = heading.lastIndex(of: "[") {
      let part = heading[heading.index(after: open)...].dropLast()
      return (heading[..<open].trimmedText, part.trimmedText)
    }
    let pieces = heading.split(separator: "/").map(\.trimmedText)
    guard pieces.count > 1, let last = pieces.last else { return (heading, nil) }
    return (pieces.dropLast().joined(separator: "/"), last)
  }
}
