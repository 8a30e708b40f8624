package import Indicators

/// Of which part of a label's people a figure is.
package enum PartPhrase: Phrase {
  /// 0…1.
  case of(Double)

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .of(let part):
      part > 0
        ? "من نحو \(formats.percent(part)) من إجابات المجموعة" : "من أقل من \(formats.percent(0.05)) من إجابات المجموعة"
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .of(let part):
      part > 0
        ? "of about \(formats.percent(part)) of its answers" : "of less than \(formats.percent(0.05)) of its answers"
    }
  }
}

extension Formats {
  /// Of which part of its label a figure is; `nil` where it is of the whole.
  package func part(_ figure: Figure) -> String? { figure.held.map { say(PartPhrase.of($0)) } }

  /// What must be known beside a figure: that it is of few answers, or of a part of its label's; `nil` where nothing is.
  package func mark(_ figure: Figure) -> String? {
    let few = figure.status == .smallSample ? self(figure.status.name) : nil
    let words = [few, part(figure)].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: comma)
  }
}
