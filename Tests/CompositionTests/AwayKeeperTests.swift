import Access
import Composition
import Delivery
import Foundation
import Houses
import Offsite
import Synchronization
import Testing

/// Backups that leave the machine and come back, by a store that keeps what it is sent.
@Suite struct AwayKeeperTests {
  private final class Shelf: Sendable {
    /// What was asked, and what is kept, by its place behind the bucket.
    let asked = Mutex<[String]>([])
    let kept = Mutex<[String: [UInt8]]>([:])
    /// What it answers to whoever removes something.
    let removing: Int

    init(removing: Int = 204) { self.removing = removing }

    func answer(_ request: HTTPExchange.Request) -> HTTPExchange.Outcome {
      let path = String(request.url.dropFirst("https://s3.example.sa/copies/".count)).replacing("%2B", with: "+")
      asked.withLock { $0.append(request.method) }
      return kept.withLock { kept in
        switch request.method {
        case "PUT":
          kept[path] = request.body
          return .answered(status: 200, body: [])
        case "DELETE":
          if removing == 204 { kept[path] = nil }
          return .answered(status: removing, body: [])
        default:
          guard let object = kept[path] else {
            let listed = kept.map { "<Contents><Key>\($0.key)</Key><Size>\($0.value.count)</Size></Contents>" }
            return .answered(status: 200, body: Array("<R>\(listed.joined())</R>".utf8))
          }
          let range = request.headers.first { $0.name == "Range" }?.value.dropFirst("bytes=".count) ?? ""
          let ends = range.split(separator: "-").compactMap { Int($0) }
          return .answered(status: 206, body: Array(object[ends[0]...min(ends[1], object.count - 1)]))
        }
      }
    }
  }

  private func store(_ shelf: Shelf) throws -> S3Store {
    let account = try #require(
      S3Account(endpoint: "https://s3.example.sa", region: "me-1", key: "k", secret: "s", authorities: nil))
    return S3Store(try #require(S3Place("s3://copies/aoun")), by: account, pause: .zero) { request, _ in
      shelf.answer(request)
    }
  }

  private func opened() async throws -> (house: TestHouse, workspace: Workspace) {
    let house = try await Seed.newHouse().house
    return (house, try await Workspace.open(house.folder, for: .work))
  }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
  }

  @Test func `without a recovery key the store is not even asked`() async throws {
    let (house, workspace) = try await opened()
    let shelf = Shelf()
    let keeper = AwayKeeper(workspace, at: try store(shelf))
    await #expect { try await keeper.copy() } throws: { error in
      let complaint = error as? Complaint
      return complaint?.code == 78 && complaint?.lines.joined().contains("rida recovery make") == true
    }
    #expect(shelf.asked.withLock(\.self) == [] && TimeMark.backup.seconds(in: house.folder, now: Clock.seconds) == nil)
  }

  @Test func `a backup is sealed, kept, opened again, and nothing of it stays on this machine`() async throws {
    let (house, workspace) = try await opened()
    let shares = try KeyRecovery.make(in: house.folder)
    let (shelf, folder) = (Shelf(), house.folder)
    let made = try await AwayKeeper(workspace, at: try store(shelf)).copy()
    let left = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(made.unremoved == nil && !left.contains("away.draft"))
    #expect(TimeMark.backup.seconds(in: folder, now: Clock.seconds) != nil)
    let sealed = try #require(shelf.kept.withLock { $0["aoun/\(made.name)"] })
    #expect(Data(sealed).range(of: Data("SQLite".utf8)) == nil)
    let scratch = try ScratchFolder("\(folder)/elsewhere")
    let path = try await AwayKeeper.fetch(nil, from: try store(shelf), with: [shares[1], shares[2]], into: scratch)
    #expect(FileManager.default.contents(atPath: path)?.prefix(6) == Data("SQLite".utf8))
    #expect(FileManager.default.fileExists(atPath: "\(path).files/keys.sealed"))
    scratch.remove()
  }

  @Test func `an old backup under another name does not pass for the newest`() async throws {
    let (house, workspace) = try await opened()
    let shares = try KeyRecovery.make(in: house.folder)
    let shelf = Shelf()
    let made = try await AwayKeeper(workspace, at: try store(shelf)).copy()
    let later = "rida-2099-01-01-020000+0300.sqlite.sealed"
    shelf.kept.withLock { $0["aoun/\(later)"] = $0["aoun/\(made.name)"] }
    let scratch = try ScratchFolder("\(house.folder)/elsewhere")
    defer { scratch.remove() }
    await #expect(throws: OffsiteProblem.notAsSent(later)) {
      _ = try await AwayKeeper.fetch(nil, from: try store(shelf), with: [shares[0], shares[1]], into: scratch)
    }
  }

  @Test func `what may not be removed there is told, and the backup is kept all the same`() async throws {
    let (house, workspace) = try await opened()
    _ = try KeyRecovery.make(in: house.folder)
    let shelf = Shelf(removing: 403)
    shelf.kept.withLock { kept in
      for day in 1...7 { kept["aoun/rida-2020-01-0\(day)-020000+0300.sqlite.sealed"] = [1] }
    }
    let made = try await AwayKeeper(workspace, at: try store(shelf)).copy()
    #expect(made.unremoved == .denied(what: .remove))
    #expect(shelf.kept.withLock { $0.count == 8 && $0["aoun/\(made.name)"] != nil })
  }
}
