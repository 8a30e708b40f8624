package import Drafts
package import Surveys

/// What is wrong with a draft, with the field that it is about; `nil` where it is about none.
package struct DraftFinding: Equatable, Sendable {
  package let field: FieldPath?
  package let problem: SurveyProblem

  /// A finding at its field.
  package init(field: FieldPath?, problem: SurveyProblem) {
    self.field = field
    self.problem = problem
  }
}

/// A draft with what is wrong with it, as the pages of the editor need it.
package struct CheckedDraft: Sendable {
  package let name: SurveyName
  package let edited: EditedSurvey
  package let findings: [DraftFinding]
  /// The survey as far as it can be read.
  package let readable: Survey?
  /// The lines of its file, from 1, whose notes are lost when something is saved.
  package let lostNotes: [Int]

  /// A draft with its findings, all of them those of `rida survey check`.
  package init(name: SurveyName, edited: EditedSurvey, in draft: SurveyDraft, published: [PublishedSurvey]) {
    lostNotes = edited.lostNotes(of: draft.source)
    let draft = draft.saying(edited.source)
    self.name = name
    self.edited = edited
    readable = draft.document.readable
    findings = draft.findings(against: published).map { finding in
      DraftFinding(field: edited.field(of: finding, in: draft.file), problem: finding.problem)
    }
  }

  /// The findings below a path, each with the rest of its path.
  private func findings(below path: FieldPath) -> [DraftFinding] {
    findings.compactMap { finding in
      guard let field = finding.field, field.starts(with: path) else { return nil }
      return DraftFinding(field: Array(field.dropFirst(path.count)), problem: finding.problem)
    }
  }

  /// The findings of a part; those of the survey's own fields are those of no scale and no question.
  package func findings(of part: DraftPart) -> [DraftFinding] {
    if part == .general { return findings.filter { !["questions", "scales", nil].contains($0.field?.first) } }
    return part.path(in: edited).map { findings(below: $0) } ?? []
  }

  /// The address of the draft's page.
  package var path: String { "\(survey)/edit" }
  /// The address below which all pages of this version lie.
  package var survey: String { "/surveys/\(name.key)/\(name.version)" }

  /// The address of the page of a part.
  package func path(of part: DraftPart) -> String {
    switch part {
    case .general: "\(path)/general"
    case .scale(let index): "\(path)/scales/\(index + 1)"
    case .question(let index): "\(path)/questions/\(index + 1)"
    case .newQuestion: "\(path)/questions/new"
    }
  }

  /// The part in which a field is edited; `nil` where none is.
  func part(of field: FieldPath) -> DraftPart? {
    switch (field.first, field.dropFirst().first) {
    case ("questions", let index?): Int(index).map { .question($0) }
    case ("scales", let name?): edited.scales.firstIndex(of: name).map { .scale($0) }
    case ("questions", nil), ("scales", nil), (nil, _): nil
    default: .general
    }
  }
}
