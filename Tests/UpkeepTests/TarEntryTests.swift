import Foundation
import Testing
import Upkeep

/// Archives that every system opens.
@Suite struct TarEntryTests {
  @Test func `files go in with their folders, and the system's own program takes them out`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rida-tar-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let name = String(repeating: "ab", count: 32)
    let files = [("rida.sqlite", Data("x".utf8)), ("rida.sqlite.files/documents/\(name)", Data(count: 1024))]
    var archive: [UInt8] = []
    for (path, content) in files {
      let entry = TarEntry(name: path, size: content.count)
      let piece = entry.header + content + [UInt8](repeating: 0, count: entry.padding)
      #expect(piece.count == entry.fullSize && piece.count.isMultiple(of: 512))
      archive += piece
    }
    try Data(archive + TarEntry.end).write(to: folder.appending(path: "a.tar"))
    let tar = Process()
    tar.executableURL = URL(filePath: "/usr/bin/env")
    tar.arguments = ["tar", "-xf", "a.tar"]
    tar.currentDirectoryURL = folder
    try tar.run()
    tar.waitUntilExit()
    #expect(tar.terminationStatus == 0)
    for (path, content) in files { #expect(try Data(contentsOf: folder.appending(path: path)) == content) }
  }
}
