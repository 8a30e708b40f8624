package import Crypto
package import Delivery
import Foundation

/// Issues under way: their secrets beside the other keys under a name of their own, their files as drafts, and for each
/// file a note beside the database that says where it is to stand.
package struct IssueFolder: Sendable {
  private let keys: DurableFolder
  private let notes: DurableFolder

  /// Issues of a house with its keys and a folder for notes, which is made when the first is written.
  package init(keys: KeyFolder, notes: String) {
    self.keys = keys.files
    self.notes = DurableFolder(folder: notes)
  }

  /// Finds issues that were cut off and brings each to its end, while nobody else writes: those whose campaigns are in the
  /// database are completed, the others taken back. What could not be done is left for the next time.
  /// - Returns: the files that were completed.
  package func finish(in database: any Database) async throws -> [IssueEnded] {
    guard try !underway().isEmpty else { return [] }
    return try await database.write { connection in
      try underway().sorted().compactMap { campaign in
        let rows = try connection.rows(Statement("SELECT survey FROM campaign WHERE id = ?", .text(campaign)))
        return end(campaign, of: try rows.first?.text(0))
      }
    }
  }

  /// Brings one issue to its end; `nil` where it was taken back, or where the disk does not let it be ended now.
  private func end(_ campaign: String, of survey: String?) -> IssueEnded? {
    let path = path(of: campaign)
    guard let survey else {
      try? takeBack(campaign)
      return nil
    }
    guard (try? complete(campaign)) != nil else { return nil }
    return IssueEnded(campaign: campaign, survey: survey, path: path)
  }

  /// The campaigns whose issue was begun and is not ended.
  func underway() throws -> Set<String> {
    let secrets = try keys.names().compactMap { CampaignSecret.campaign(of: $0, begun: true) }
    let noted = try notes.names().map { $0.hasSuffix(".draft") ? String($0.dropLast(6)) : $0 }
    return Set(secrets + noted)
  }

  /// Runs work whose faults become problems with a file.
  private static func named(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let fault as FileFault {
      throw StorageProblem.unwritable(path: fault.path, reason: String(cString: strerror(fault.code)))
    }
  }

  /// Where the file of an issue is to stand; `nil` where it has none.
  private func path(of campaign: String) -> String? {
    FileManager.default.contents(atPath: notes.path(campaign)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The folder and the names of a file and its draft.
  private func place(_ path: String, _ campaign: String) -> (folder: DurableFolder, name: String, draft: String) {
    let (folder, name) = ((path as NSString).deletingLastPathComponent, (path as NSString).lastPathComponent)
    return (DurableFolder(folder: folder), name, ".\(name).\(campaign).draft")
  }
}

/// An issue that was cut off after its campaign was written, and is whole now.
package struct IssueEnded: Equatable, Sendable {
  package let campaign: String
  package let survey: String
  /// Its file.
  package let path: String?

  package init(campaign: String, survey: String, path: String?) {
    self.campaign = campaign
    self.survey = survey
    self.path = path
  }
}

extension IssueFolder: IssuesUnderway {
  package func begin(_ campaign: String, secret: SymmetricKey?, file: IssuedFile?) throws {
    if let file {
      let place = place(file.path, campaign)
      // First where it is to stand: whoever finds a draft must know whose it is.
      try IssueFolder.named { try notes.write(campaign, Data(file.path.utf8)) }
      try IssueFolder.named { try place.folder.draft(place.draft, file.content) }
    }
    if let secret {
      try KeyFolder.named { try keys.write(CampaignSecret.begun(campaign), secret.withUnsafeBytes { Data($0) }) }
    }
  }

  package func complete(_ campaign: String) throws {
    try removeDrafts(of: campaign)
    if keys.holds(CampaignSecret.begun(campaign)) {
      try KeyFolder.named { try keys.rename(CampaignSecret.begun(campaign), to: CampaignSecret.kept(campaign)) }
    }
    guard let path = path(of: campaign) else { return }
    let place = place(path, campaign)
    try IssueFolder.named {
      if place.folder.holds(place.draft) { try place.folder.rename(place.draft, to: place.name) }
      try notes.remove(campaign)
    }
  }

  package func takeBack(_ campaign: String) throws {
    if keys.holds(CampaignSecret.begun(campaign)) { try keys.shred(CampaignSecret.begun(campaign)) }
    try removeDrafts(of: campaign)
    guard let path = path(of: campaign) else { return }
    let place = place(path, campaign)
    try IssueFolder.named {
      try place.folder.remove(place.draft)
      try notes.remove(campaign)
    }
  }

  /// Second names, or unfinished writings, of the secret and of the note: never the only one of something that is in use.
  private func removeDrafts(of campaign: String) throws {
    if keys.holds(CampaignSecret.draft(campaign)) {
      try KeyFolder.named { try keys.remove(CampaignSecret.draft(campaign)) }
    }
    if notes.holds("\(campaign).draft") { try IssueFolder.named { try notes.remove("\(campaign).draft") } }
  }
}
