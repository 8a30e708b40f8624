import Indicators
import Surveys

extension ReportDocument {
  /// The report as its file says it: what is read from it is the same report.
  package var yaml: String {
    var lines = ["key: \(quoted(key))", "title: \(quoted(title))"]
    if let organisation { lines.append("organisation: \(quoted(organisation))") }
    lines += [
      "survey: \(quoted(survey))", "profile: \(profile.rawValue)", "language: \(language.rawValue)", "trend: \(trend)",
    ]
    if let schedule {
      lines.append(
        "schedule: { every: \(schedule.every.rawValue), days_after: \(schedule.daysAfter), hour: \(schedule.hour), mail: \(schedule.isMailed) }"
      )
    }
    lines.append("sheets:")
    for sheet in sheets {
      lines += ["  - kind: \(sheet.kind.rawValue)", "    title: \(quoted(sheet.title))"]
      if sheet.hasEach { lines.append("    each: true") }
      guard !sheet.indicators.isEmpty else { continue }
      lines.append("    indicators: [\(sheet.indicators.map(\.rawValue).joined(separator: ", "))]")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func quoted(_ text: LocalizedText) -> String {
    let english = text.en.map { ", en: \(quoted($0))" } ?? ""
    return "{ ar: \(quoted(text.ar))\(english) }"
  }

  /// A text between quotation marks, whatever it holds.
  private func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case "\n": "\\n"
      case "\t": "\\t"
      default: scalar.properties.generalCategory == .control ? "\u{FFFD}" : String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}
