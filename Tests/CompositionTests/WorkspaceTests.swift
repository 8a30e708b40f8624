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
}
