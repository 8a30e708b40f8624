import Composition
import Fieldwork
import Houses
import Storage
import Surveys
import Testing

/// A data folder as commands open it.
@Suite struct WorkspaceTests {
  private let organisation = OrganisationSource(
    channels: "channels:\n  - { key: phone, ar: هاتف, en: Telephone }\n",
    departments: "departments:\n  - { key: reception, ar: الاستقبال, en: Reception }\n")

  @Test func `a list that was edited by hand is refused, before a command could write on it and journal the edit`()
    async throws
  {
    let folder = try Folder()
    let workspace = try await Workspace.make(folder.path, organisation: organisation)
    let quarter = try #require(Period("2026Q3"))
    let count = ServedCount(period: quarter, channel: "phone", department: "reception", count: 9)
    _ = try await workspace.register.keep([count], of: "service")
    _ = try await Workspace.open(folder.path)
    _ = try await workspace.database.write { try $0.run(Statement("UPDATE served SET count = 8")) }
    await #expect(throws: StorageProblem.self) { try await Workspace.open(folder.path) }
    for purpose in [Workspace.Purpose.work, .audit] { _ = try await Workspace.open(folder.path, for: purpose) }
  }

  @Test func `a folder without a database is told, whatever it is opened for`() async throws {
    let folder = try Folder()
    for purpose in [Workspace.Purpose.figures, .work, .audit] {
      await #expect(throws: StorageProblem.notInitialised(path: "\(folder.path)/rida.sqlite")) {
        try await Workspace.open(folder.path, for: purpose)
      }
    }
  }

  @Test func `where a server is named, a database in the folder is refused, and no password is told`() throws {
    let folder = try Folder()
    let server = try DatabasePlace.server("postgres://rida:secret@h1,h2/rida")
    #expect(server.contradiction(in: folder.path) == nil)
    _ = try folder.write("", to: "rida.sqlite")
    let complaint = try #require(server.contradiction(in: folder.path))
    #expect(complaint.code == 78 && complaint.lines[0].contains("\(folder.path)/rida.sqlite"))
    #expect(complaint.lines[0].contains("postgres://h1,h2/rida") && !complaint.lines[0].contains("secret"))
    #expect(DatabasePlace.own(of: folder.path).contradiction(in: folder.path) == nil)
  }

  @Test func `where no server is named, a folder whose database was set aside is refused, and none is made in it`()
    async throws
  {
    let folder = try Folder()
    for number in 1...2 { _ = try folder.write("", to: "rida.sqlite.replaced-\(number)") }
    let said = try #require(DatabasePlace.own(of: folder.path).contradiction(in: folder.path))
    #expect(said.code == 78 && said.lines[0].contains("replaced-2") && said.lines[0].contains("RIDA_DATABASE"))
    await #expect(throws: Complaint.self) { try await Workspace.open(folder.path) }
    await #expect(throws: Complaint.self) { try await Workspace.make(folder.path, organisation: organisation) }
    #expect(folder.names.sorted() == ["rida.sqlite.replaced-1", "rida.sqlite.replaced-2"])
    let server = try DatabasePlace.server("postgres://h/rida")
    #expect(server.contradiction(in: folder.path) == nil)
  }
}
