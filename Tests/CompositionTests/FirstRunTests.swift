import Access
import Composition
import Foundation
import Houses
import Invitations
import Testing

/// A data folder that a server makes where there is none.
@Suite struct FirstRunTests {
  private func templates(in folder: Folder) throws -> CharityFolders {
    let surveys = "\(folder.path)/templates"
    try FileManager.default.createDirectory(atPath: surveys, withIntermediateDirectories: true)
    try Data("channels:\n  - { key: phone, ar: هاتف, en: Telephone }\n".utf8)
      .write(to: URL(filePath: "\(surveys)/channels.yaml"))
    try Data("departments:\n  - { key: reception, ar: الاستقبال, en: Reception }\n".utf8)
      .write(to: URL(filePath: "\(surveys)/departments.yaml"))
    return CharityFolders(surveys: surveys, reports: "\(folder.path)/nowhere")
  }

  private func key(_ address: String) throws -> Data {
    let token = address.split(separator: "/").last.flatMap { Token(String($0)) }
    return try #require(token).key
  }

  @Test func `it is made once, with the charity's own surveys, and each start tells another address until one is used`()
    async throws
  {
    let (folder, data) = (try Folder(), try Folder())
    let templates = try templates(in: folder)
    #expect(try await FirstRun.make(data.path, copying: templates))
    #expect(try await !FirstRun.make(data.path, copying: templates))
    let own = CharityFolders.of(data.path, otherwise: templates)
    #expect(own.surveys == "\(data.path)/surveys" && own.reports == templates.reports)
    let workspace = try await Workspace.open(data.path)
    let first = try #require(try await FirstRun.address(in: workspace, base: "https://r.example.sa"))
    #expect(first.hasPrefix("https://r.example.sa/join/"))
    let second = try #require(try await FirstRun.address(in: workspace, base: "https://r.example.sa"))
    let access = workspace.access
    #expect(try await access.joining(key: key(first), at: Clock.seconds) == nil)
    #expect(try await access.joining(key: key(second), at: Clock.seconds)?.role == .administrator)
    try await access.join(key: key(second), passwordHash: "hash", at: Clock.seconds)
    #expect(try await FirstRun.address(in: workspace, base: "https://r.example.sa") == nil)
  }

  /// As where a package's templates are root's and the service is not.
  @Test func `what is copied belongs to whoever copies, and she alone may read it`() async throws {
    let (folder, data) = (try Folder(), try Folder())
    let templates = try templates(in: folder)
    chmod("\(templates.surveys)/channels.yaml", 0o444)
    #expect(try await FirstRun.make(data.path, copying: templates))
    var facts = stat()
    #expect(stat("\(data.path)/surveys/channels.yaml", &facts) == 0)
    #expect(facts.st_uid == geteuid() && facts.st_mode & 0o777 == 0o600)
  }

  @Test func `what was begun and failed is taken back, and the next start makes it`() async throws {
    let (folder, data) = (try Folder(), try Folder())
    let templates = try templates(in: folder)
    let dangling = "\(templates.surveys)/lost.yaml"
    try FileManager.default.createSymbolicLink(atPath: dangling, withDestinationPath: "\(folder.path)/nowhere.yaml")
    await #expect(throws: Complaint.self) { try await FirstRun.make(data.path, copying: templates) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: data.path).isEmpty)
    try FileManager.default.removeItem(atPath: dangling)
    #expect(try await FirstRun.make(data.path, copying: templates))
  }

  @Test func `a folder in which something else lies is left as it is`() async throws {
    let (folder, data) = (try Folder(), try Folder())
    try Data("x".utf8).write(to: URL(filePath: "\(data.path)/notes.txt"))
    await #expect(throws: Complaint.self) { try await FirstRun.make(data.path, copying: templates(in: folder)) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: data.path) == ["notes.txt"])
  }
}
