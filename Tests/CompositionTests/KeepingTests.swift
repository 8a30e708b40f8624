import Composition
import Foundation
import Houses
import Testing

/// Files that commands keep, put aside and replace.
@Suite struct KeepingTests {
  @Test func `a file gets a name that no other has, or a complaint, and then both stay`() throws {
    let folder = try Folder()
    let draft = try folder.write("new", to: "a.draft")
    try Durable.name(draft, "\(folder.path)/a")
    #expect(folder.names == ["a"] && folder.text("a") == "new")
    let other = try folder.write("newer", to: "b.draft")
    #expect(throws: Complaint.self) { try Durable.name(other, "\(folder.path)/a") }
    #expect(folder.text("a") == "new" && folder.text("b.draft") == "newer")
    try Durable.replace("\(folder.path)/a", with: other)
    #expect(folder.names == ["a"] && folder.text("a") == "newer")
  }

  @Test func `what is not there cannot be put in place, and says where`() throws {
    let folder = try Folder()
    let path = try folder.write("old", to: "a")
    do {
      try Durable.replace(path, with: "\(folder.path)/missing")
      Issue.record("it was replaced by nothing")
    } catch {
      #expect(error.code == 65 && error.lines[0].hasPrefix("\(folder.path)/missing: "), "\(error.lines)")
    }
    #expect(folder.text("a") == "old")
  }

  @Test func `a file that is put aside never takes the place of an earlier one`() throws {
    let folder = try Folder()
    for text in ["one", "two", "three"] { try SetAside.file(try folder.write(text, to: "a")) }
    #expect(!folder.names.contains("a") && folder.names.count == 3)
    #expect(Set(folder.names.compactMap(folder.text)) == ["one", "two", "three"])
  }

  @Test(arguments: [
    (0, 0), (86_399, 0), (86_400, 1), (8 * 86_400, 8),
  ])
  func `days since the last backup are whole ones`(seconds: Int, days: Int) throws {
    let folder = try Folder()
    TimeMark.backup.note(1_000_000, in: folder.path)
    #expect(TimeMark.backup.days(in: folder.path, now: 1_000_000 + seconds) == days)
  }

  @Test(arguments: ["", "tomorrow", "-5", "99999999999999999999", "2000001"])
  func `a note that cannot be true is none`(text: String) throws {
    let folder = try Folder()
    try folder.write(text, to: "last-backup")
    #expect(TimeMark.backup.days(in: folder.path, now: 2_000_000) == nil)
  }
}
