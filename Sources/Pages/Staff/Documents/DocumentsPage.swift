import Access
package import Documents
package import Surveys
import Wording

/// The tools of the policy, at hand, with every version that was replaced.
package struct DocumentsPage: Sendable {
  package let frame: StaffFrame
  /// Every version, the newest of each tool first.
  package let documents: [ArchivedDocument]
  /// Why the file that was sent for a tool is not kept.
  package let problem: (tool: ReferenceTool, problem: DocumentProblem)?

  /// A page from what is kept.
  package init(
    frame: StaffFrame, documents: [ArchivedDocument], problem: (tool: ReferenceTool, problem: DocumentProblem)? = nil
  ) {
    self.frame = frame
    self.documents = documents
    self.problem = problem
  }

  /// The page.
  package var html: String { Templates.render("documents", DocumentsView(self)) }
}

/// What the template of the documents needs.
struct DocumentsView {
  /// One tool.
  struct Tool {
    let heading: String
    let newest: Version?
    let nothing: String?
    let earlier: Earlier?
    let upload: Upload?
  }

  /// One version.
  struct Version {
    let href: String
    let fetch: String
    let kept: String
    let proof: String
    let fingerprint: String
  }

  /// The versions that were replaced.
  struct Earlier {
    let summary: String
    let versions: [Version]
  }

  /// The form that puts a file in the place of the newest.
  struct Upload {
    let action: String
    let csrf: String
    let name: String
    let label: String
    let hint: String
    let problem: String?
    let describedBy: String
    let send: String
  }

  let page: PageHead
  let frame: FrameView
  let heading: String
  let text: String
  let tools: [Tool]

  /// The words of the page.
  init(_ page: DocumentsPage) {
    let (frame, formats) = (page.frame, page.frame.formats)
    self.page = PageHead(frame.language, title: formats.say(StaffPhrase.documents))
    self.frame = FrameView(frame)
    heading = formats.say(DocumentPhrase.documentsTitle)
    text = formats.say(DocumentPhrase.documentsText)
    tools = ReferenceTool.allCases.map { tool in
      let versions = page.documents.filter { $0.tool == tool }.map { DocumentsView.version($0, frame) }
      let mayKeep = frame.role.may(.shelving)
      let earlier = Array(versions.dropFirst())
      return Tool(
        heading: formats(tool.name), newest: versions.first,
        nothing: versions.isEmpty ? formats.say(DocumentPhrase.noDocument) : nil,
        earlier: earlier.isEmpty
          ? nil : Earlier(summary: formats.say(DocumentPhrase.earlier(earlier.count)), versions: earlier),
        upload: mayKeep ? DocumentsView.upload(tool, isNew: versions.isEmpty, page) : nil)
    }
  }

  private static func version(_ document: ArchivedDocument, _ frame: StaffFrame) -> Version {
    let formats = frame.formats
    return Version(
      href: "/documents/\(document.fingerprint)",
      fetch: formats.say(
        DocumentPhrase.fetch(kind: document.kind.rawValue.uppercased(), size: formats.fileSize(document.size))),
      kept: formats.say(DocumentPhrase.keptOn(document.keptOn)), proof: formats.say(DocumentPhrase.fingerprint),
      fingerprint: document.fingerprint.description)
  }

  private static func upload(_ tool: ReferenceTool, isNew: Bool, _ page: DocumentsPage) -> Upload {
    let (frame, formats) = (page.frame, page.frame.formats)
    let problem = page.problem.flatMap { $0.tool == tool ? $0.problem : nil }
    let name = "file-\(tool.rawValue)"
    return Upload(
      action: frame.link("/documents/\(tool.rawValue)"), csrf: frame.csrf, name: name,
      label: formats.say(DocumentPhrase.fileLabel), hint: formats.say(DocumentPhrase.fileHint),
      problem: problem.map { formats.say($0.words) },
      describedBy: FieldView.describedBy(name, hasHint: true, hasProblem: problem != nil) ?? "",
      send: formats.say(isNew ? DocumentPhrase.upload : .replace))
  }
}

extension DocumentProblem {
  /// What is wrong and what would be right.
  fileprivate var words: DocumentPhrase {
    switch self {
    case .missing: .needsFile
    case .wrongKind: .wrongKind
    case .tooLarge: .tooLarge
    }
  }
}
