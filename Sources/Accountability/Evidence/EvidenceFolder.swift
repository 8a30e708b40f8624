import Access
package import Composition
package import Foundation
package import Surveys

/// Everything for an auditor of one period, as files: a function of the data alone, whatever the day, so that the same
/// data give the same bytes again.
package struct EvidenceFolder: Sendable {
  /// Every file, in the order of their paths; the manifest last.
  package let files: [EvidenceFile]
  package let checklist: EvidenceChecklist

  /// The name of the list of sums, in the form of `sha256sum`.
  package static let manifest = "manifest.sha256"

  /// Collects it.
  /// - Parameter policy: the file of the approved policy, with its name; `nil` where nobody gave one.
  package init(
    of workspace: Workspace, on period: Period, _ facts: HouseFacts, policy: (name: String, content: Data)?
  ) async throws {
    let newest = try await workspace.journalEntries(from: nil).last
    // By the day of the data, and not by today: what is told stays the same until something happens.
    let day = newest?.day.flatMap { Day($0) } ?? period.lastDay
    let audit = try await workspace.audit(asOf: day)
    let source = EvidenceSource(workspace: workspace, period: period)
    var files = policy.map { [EvidenceFile("policy/\($0.name)", $0.content)] } ?? []
    files += try await source.documents() + source.questionnaires() + source.reports() + source.figures()
    files += try await source.told() + source.retention() + source.approvals()
    files.append(EvidenceFile("audit.txt", text: audit.words.joined(separator: "\n") + "\n"))
    for survey in facts.surveys {
      let notice = PrivacyNotice(of: survey, in: facts)
      for language in survey.languages {
        files.append(
          EvidenceFile("notices/\(survey.key).\(language.rawValue).html", try notice.content(.html, in: language)))
      }
    }
    var unsound: Set<EvidenceItem> = audit.findings.isEmpty ? [] : [.audit]
    if try await source.keepsTooLong(on: day) { unsound.insert(.retention) }
    checklist = EvidenceChecklist(
      charity: facts.charity, period: period, entry: newest?.number ?? 0, day: newest?.day, files: files,
      unsound: unsound)
    self.files = try EvidenceFolder.closed(files, checklist)
  }

  /// With the checklist in both languages, and the sums of everything.
  static func closed(_ files: [EvidenceFile], _ checklist: EvidenceChecklist) throws -> [EvidenceFile] {
    let lists = try Language.allCases.map { language in
      EvidenceFile("checklist.\(language.rawValue).html", try checklist.content(.html, in: language))
    }
    let record = EvidenceFile("checklist.json", try checklist.content(.json, in: .english))
    let all = (files + lists + [record]).sorted { $0.path < $1.path }
    let sums = all.map { "\($0.sum)  \($0.path)\n" }.joined()
    return all + [EvidenceFile(manifest, text: sums)]
  }
}
