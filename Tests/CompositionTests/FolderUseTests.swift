import Composition
import Foundation
import Houses
import Testing

/// Many may work with a folder at once; whoever puts another database in its place must be alone.
@Suite struct FolderUseTests {
  @Test func `many share a folder, and nobody is alone meanwhile`() throws {
    let folder = try Folder()
    var first = try FolderUse.shared(folder.path)
    let second = try FolderUse.shared(folder.path)
    #expect(first != nil && second != nil)
    do {
      _ = try FolderUse.alone(folder.path)
      Issue.record("two have it, and one is alone")
    } catch {
      #expect(error.code == 75 && error.lines[0].contains("in use"))
    }
    first = nil
    #expect(throws: Complaint.self) { try FolderUse.alone(folder.path) }
    withExtendedLifetime(second) {}
  }

  @Test func `whoever is alone keeps others out until she is done`() throws {
    let folder = try Folder()
    var alone: FolderUse? = try FolderUse.alone(folder.path)
    #expect(alone != nil)
    #expect(throws: Complaint.self) { try FolderUse.shared(folder.path) }
    alone = nil
    let next = try FolderUse.shared(folder.path)
    #expect(next != nil)
  }

  @Test func `whoever else works in a folder is named`() async throws {
    let folder = try Folder()
    let use = try #require(try FolderUse.shared(folder.path))
    #expect(!FolderUse.isAsked(folder.path))
    let other = Process()
    other.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
    other.arguments = ["--shared", "--no-fork", "\(folder.path)/in-use", "sleep", "60"]
    try other.run()
    // A process may begin with every signal blocked but this one, and would outlive the tests.
    defer { kill(other.processIdentifier, SIGKILL) }
    for _ in 0..<600 where use.others() != ["sleep 60 (\(other.processIdentifier))"] {
      try await Task.sleep(for: .milliseconds(50))
    }
    #expect(use.others() == ["sleep 60 (\(other.processIdentifier))"])
  }

  @Test func `a folder that is not there is of no use`() throws {
    let folder = try Folder()
    let use = try FolderUse.shared("\(folder.path)/missing")
    #expect(use == nil)
    do {
      _ = try FolderUse.alone("\(folder.path)/missing")
      Issue.record("there is nothing to be alone with")
    } catch {
      #expect(error.code == 78)
    }
  }
}
