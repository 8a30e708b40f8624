import Delivery
import Invitations
import Pages
import Surveys
import Wording

/// What a file of services holds, row by row.
extension Site {
  /// The largest file, in megabytes of a million bytes, and in bytes.
  static let largestList = (megabytes: 5, bytes: 5_000_000)

  /// The rows of a file; what keeps it out is noted at its field, or found in its lines.
  func read(
    _ file: Multipart.Part?, noting order: inout LinkOrder
  ) async throws -> ([Interaction], [InteractionFinding]) {
    guard let file, file.fileName?.isEmpty == false, !file.content.isEmpty else {
      order.note(file?.fileName?.isEmpty == false ? UploadPhrase.empty : .noFile, at: .file)
      return ([], [])
    }
    let bytes = file.content
    guard bytes.count <= Site.largestList.bytes else {
      order.note(UploadPhrase.tooLarge(megabytes: Site.largestList.megabytes), at: .file)
      return ([], [])
    }
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      order.note(bytes.starts(with: "PK\u{3}\u{4}".utf8) ? UploadPhrase.isWorkbook : .notText, at: .file)
      return ([], [])
    }
    let read = InteractionsDocument.read(text, organisation: try await organisation(), today: clock.today())
    switch read {
    case .failure(let problems):
      order.note(UploadPhrase.findings(problems.findings.count), at: .file)
      return ([], problems.findings)
    case .success(let interactions):
      if interactions.count == 1 { order.note(UploadPhrase.alone, at: .file) }
      return (interactions, [])
    }
  }
}

extension UploadPreviewPage.Row {
  /// A row whose contact nobody can read.
  init(_ interaction: Interaction) {
    self.init(
      reference: interaction.reference, day: interaction.day, channel: interaction.channel,
      department: interaction.department,
      contacts: [
        interaction.phone.map(ContactMask.phone), interaction.email.map(ContactMask.email),
        interaction.name.map(ContactMask.name),
      ].compactMap { $0 })
  }
}
