import Access
import Foundation
import Invitations
import Storage
import Surveys

/// What a server does where nothing was made yet: everything after it is done in a browser.
package enum FirstRun {
  /// Makes a data folder where there is none or an empty one, with the charity's own copy of surveys and report definitions
  /// in it; does nothing where there is a database already.
  /// - Returns: whether it was made.
  package static func make(_ folder: String, copying templates: CharityFolders) async throws -> Bool {
    guard try !isMade(folder) else { return false }
    let files = FileManager.default
    let there = ((try? files.contentsOfDirectory(atPath: folder)) ?? []).filter { !ownMarks.contains($0) }
    if let complaint = try DatabasePlace.named(for: folder).contradiction(in: folder) { throw complaint }
    guard there.isEmpty else {
      throw Complaint.configuration(
        "there is no database in \(folder), and it is not empty: name an empty folder, or one that ‘rida init’ made")
    }
    let organisation = try Files.organisation(templates.surveys)
    try files.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    do {
      try await fill(folder, copying: templates, organisation)
    } catch {
      // What was begun is taken back: the next start finds the folder empty again.
      for name in try files.contentsOfDirectory(atPath: folder) where !ownMarks.contains(name) {
        try files.removeItem(atPath: "\(folder)/\(name)")
      }
      throw error
    }
    return true
  }

  private static func fill(
    _ folder: String, copying templates: CharityFolders, _ organisation: OrganisationSource
  ) async throws {
    let own = CharityFolders.own(in: folder)
    try OwnCopy.folder(templates.surveys, to: own.surveys)
    if FileManager.default.fileExists(atPath: templates.reports) {
      try OwnCopy.folder(templates.reports, to: own.reports)
    }
    let workspace = try await Workspace.make(folder, organisation: organisation)
    try await workspace.change(.invited(name: administrator, role: .administrator, link: freshLink().link))
  }

  /// Whether a data folder has a database, or the keys of one on a server.
  package static func isMade(_ folder: String) throws -> Bool {
    switch try DatabasePlace.named(for: folder) {
    case .file(let path): FileManager.default.fileExists(atPath: path)
    case .server: FileManager.default.fileExists(atPath: "\(folder)/keys")
    }
  }

  /// The address at which the first administrator chooses her password: a new one each time, which opens once. `nil` where
  /// somebody lets people in already.
  package static func address(in workspace: Workspace, base: String) async throws -> String? {
    let accounts = try await workspace.access.accounts().filter { $0.role == .administrator && !$0.isDisabled }
    guard let waiting = accounts.first, !accounts.contains(where: \.hasPassword) else { return nil }
    let (token, link) = freshLink()
    try await workspace.change(.reset(name: waiting.name, link: link))
    return "\(base)/join/\(token)"
  }

  /// The name under which the first administrator signs in.
  package static let administrator = "administrator"
  /// What an empty folder may hold.
  private static let ownMarks: Set<String> = ["in-use", "lost+found"]

  private static func freshLink() -> (token: Token, link: JoinLink) {
    var generator = SystemRandomNumberGenerator()
    let token = Token(using: &generator)
    return (token, JoinLink(key: token.key, madeAt: Clock.seconds))
  }
}
