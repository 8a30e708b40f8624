import Composition
import Foundation
import Surveys
import Testing

/// The folder in which surveys are written: whole or not at all, over nothing unseen, and nowhere else.
@Suite struct SurveyFolderTests {
  private let path = NSTemporaryDirectory() + "surveys-\(UUID().uuidString)"
  private let files = FileManager.default

  private func folder() throws -> SurveyFolder {
    try files.createDirectory(atPath: path, withIntermediateDirectories: true)
    return SurveyFolder(path)
  }

  private func text(_ file: String) -> String? { try? String(contentsOfFile: "\(path)/\(file)", encoding: .utf8) }

  private func name(_ key: String) throws -> SurveyName { try #require(SurveyName(key: key, version: 1)) }

  @Test func `a draft is kept, changed and discarded, each time as it was seen`() throws {
    let (folder, name) = (try folder(), try name("winter"))
    defer { try? files.removeItem(atPath: path) }
    try folder.keep("key: winter\n", as: name, over: nil)
    #expect(text("winter/1.yaml") == "key: winter\n")
    #expect(throws: DraftProblem.changedMeanwhile) { try folder.keep("x", as: name, over: nil) }
    #expect(throws: DraftProblem.changedMeanwhile) { try folder.keep("x", as: name, over: "key: other\n") }
    #expect(throws: DraftProblem.changedMeanwhile) { try folder.discard(name, being: "key: other\n") }
    #expect(text("winter/1.yaml") == "key: winter\n")
    try folder.keep("key: winter\nversion: 1\n", as: name, over: "key: winter\n")
    #expect(try folder.files().map(\.file) == ["winter/1.yaml"])
    #expect(try files.contentsOfDirectory(atPath: "\(path)/winter") == ["1.yaml"])
    try folder.discard(name, being: "key: winter\nversion: 1\n")
    #expect(text("winter/1.yaml") == nil)
    #expect(throws: DraftProblem.changedMeanwhile) { try folder.discard(name, being: "key: winter\n") }
  }

  @Test func `nothing is written through a link that leads out of the folder`() throws {
    let (folder, outside) = (try folder(), path + "-outside")
    try files.createDirectory(atPath: outside, withIntermediateDirectories: true)
    defer { for one in [path, outside] { try? files.removeItem(atPath: one) } }
    try files.createSymbolicLink(atPath: "\(path)/evil", withDestinationPath: outside)
    #expect(throws: DraftProblem.notWritable) { try folder.keep("x", as: try name("evil"), over: nil) }
    #expect(try files.contentsOfDirectory(atPath: outside).isEmpty)
    try "theirs".write(toFile: "\(outside)/1.yaml", atomically: true, encoding: .utf8)
    #expect(throws: DraftProblem.notWritable) { try folder.discard(try name("evil"), being: "theirs") }
    #expect(files.fileExists(atPath: "\(outside)/1.yaml"))
  }

  @Test func `the folder itself may be a link`() throws {
    _ = try folder()
    let link = path + "-link"
    defer { for one in [link, path] { try? files.removeItem(atPath: one) } }
    try files.createSymbolicLink(atPath: link, withDestinationPath: path)
    try SurveyFolder(link).keep("key: winter\n", as: try name("winter"), over: nil)
    #expect(text("winter/1.yaml") == "key: winter\n")
  }

  @Test func `a folder that cannot be made says so`() throws {
    let folder = try folder()
    defer { try? files.removeItem(atPath: path) }
    try "a file".write(toFile: "\(path)/winter", atomically: true, encoding: .utf8)
    #expect(throws: DraftProblem.notWritable) { try folder.keep("x", as: try name("winter"), over: nil) }
    #expect(text("winter") == "a file")
    // Nor is anything written over what cannot be read.
    try files.createDirectory(atPath: "\(path)/spring/1.yaml", withIntermediateDirectories: true)
    #expect(throws: DraftProblem.changedMeanwhile) { try folder.keep("x", as: try name("spring"), over: nil) }
  }

  @Test func `of many who write at once, each writes over what she saw`() async throws {
    let (folder, name) = (try folder(), try name("winter"))
    defer { try? files.removeItem(atPath: path) }
    try folder.keep("", as: name, over: nil)
    let kept = await withTaskGroup(of: Bool.self) { group in
      for writer in 0..<8 {
        group.addTask {
          do {
            try folder.keep("\(writer)", as: name, over: "")
            return true
          } catch {
            return false
          }
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(kept == 1)
  }
}
