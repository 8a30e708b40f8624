import Surveys
import Wording

extension DocumentPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .documentsTitle: "The charity’s documents"
    case .documentsText:
      "The four tools that the policy on relations with beneficiaries names, at hand for those who serve."
    case .noDocument: "This document is not uploaded yet."
    case .fetch(let kind, let size): "Download (\(formats.code(kind)), \(size))"
    case .keptOn(let day): "Kept since \(formats.day(day))"
    case .upload: "Upload"
    case .replace: "Replace"
    case .fileLabel: "File"
    case .fileHint: "PDF, DOCX, or a JPG or PNG picture, up to \(formats.count(10)) MB."
    case .earlier(let count): "Earlier versions: \(formats.count(count))"
    case .fingerprint: "Fingerprint"
    case .needsFile: "Choose a file."
    case .wrongKind:
      "This file is no PDF, no DOCX, and no JPG or PNG picture. We look at what is in it, not at its name."
    case .tooLarge: "The file is larger than \(formats.count(10)) MB. Make it smaller and upload it again."
    }
  }
}
