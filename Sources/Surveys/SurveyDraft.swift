/// A file of the surveys folder, published or not.
package struct SurveyDraft: Sendable {
  /// Its path, as it is named to whoever wrote it.
  package let file: String
  package let source: String
  package let document: SurveyDocument
  private let channels: [String]?
  private let around: [SurveyFinding]

  /// A file with its text; `channels` are the keys that its questions may name, `nil` leaves them unchecked. What is
  /// wrong with the channels and departments `around` it is wrong with it too: they are published together.
  package init(file: String, source: String, channels: [String]?, around: [SurveyFinding] = []) {
    self.file = file
    self.source = source
    self.channels = channels
    self.around = around
    document = SurveyDocument(source: source, file: file, channels: channels)
  }

  /// The same file with another text.
  package func saying(_ source: String) -> SurveyDraft {
    SurveyDraft(file: file, source: source, channels: channels, around: around)
  }

  /// What is wrong with the file itself, with its place in the folder, and with a version that was published before.
  package func findings(against published: [PublishedSurvey]) -> [SurveyFinding] {
    guard let (key, version) = document.name else { return around + document.findings }
    let expected = "\(key)/\(version).yaml"
    let isPlaced = file.hasSuffix("/\(expected)") || file == expected
    let misplaced = isPlaced ? [] : [SurveyFinding(file: file, line: 1, problem: .fileName(expected: expected))]
    let told = around + misplaced + document.findings
    guard let before = self.version(in: published), before.source != source else { return told }
    let problem = SurveyProblem.changedAfterPublication(key: key, version: version)
    return told + [SurveyFinding(file: file, line: firstDifference(from: before.source), problem: problem)]
  }

  /// Whether the very same text is published.
  package func isPublished(in published: [PublishedSurvey]) -> Bool { version(in: published)?.source == source }

  private func version(in published: [PublishedSurvey]) -> PublishedSurvey? {
    published.first { $0.survey.key == document.name?.key && $0.survey.version == document.name?.version }
  }

  private func firstDifference(from other: String) -> Int {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let same = zip(lines, other.split(separator: "\n", omittingEmptySubsequences: false)).prefix { $0 == $1 }.count
    return min(same + 1, lines.count)
  }
}

/// The folder in which surveys are written before they are published.
package protocol SurveyDrafts: Sendable {
  /// Every survey file, by its path.
  func files() throws -> [SurveyDraft]
  /// The folder's channels and departments; `nil` where there are none. Those with mistakes are not given.
  func organisation() throws -> OrganisationSource?
  /// Writes channels and departments into the folder, each whole or not at all.
  func keep(organisation: OrganisationSource) throws
  /// Puts the text of a version in its place, whole or not at all, if what lies there is still `old`; `nil` where nothing
  /// does.
  func keep(_ source: String, as name: SurveyName, over old: String?) throws(DraftProblem)
  /// Takes the file of a version away, if it is still `old`.
  func discard(_ name: SurveyName, being old: String) throws(DraftProblem)
  /// The mappings that stand beside a survey, by which files of other programs are read, each with its name.
  func mappings(of survey: String) throws -> [(name: String, text: String)]
  /// Puts a mapping beside a survey, in place of the one of its name.
  func keep(mapping source: String, as name: String, of survey: String) throws(DraftProblem)
}

/// Why a draft is not kept.
package enum DraftProblem: Error, Equatable {
  /// Somebody else changed the file meanwhile.
  case changedMeanwhile
  /// The folder of surveys cannot be written in.
  case notWritable
}

extension SurveyDrafts {
  /// The files that are not published as they stand.
  package func unpublished(beside published: [PublishedSurvey]) throws -> [SurveyDraft] {
    try files().filter { !$0.isPublished(in: published) }
  }
}
