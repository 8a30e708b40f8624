import Access
import Composition
import Delivery
import Foundation
import Houses
import Storage
import Testing

/// Keys in a backup, sealed for a recovery key, and how two shares bring them back.
@Suite struct KeyRecoveryTests {
  private func content(_ path: String) -> Data? { FileManager.default.contents(atPath: path) }

  @Test func `lost keys come back from a backup by two shares, and that of the answers never does`() async throws {
    let house = try await SoundHouse()
    let shares = try KeyRecovery.make(in: house.folder)
    let workspace = try await Workspace.open(house.folder, for: .work)
    let file = "\(house.folder)/copy.sqlite"
    _ = try await workspace.copy(to: file)
    let sealed = try #require(content("\(file).files/keys.sealed"))
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(house.folder)/keys")
    #expect(names.contains("epoch-1.key"))
    for name in names {
      let key = try #require(content("\(house.folder)/keys/\(name)"))
      #expect(sealed.range(of: key) == nil && sealed.range(of: Data(key.base64EncodedString().utf8)) == nil)
    }
    let before = try MasterKey.allCases.map { try #require(content(workspace.keys.path(of: $0))) }
    let other = try Folder()
    let keys = KeyFolder("\(other.path)/keys")
    let typed = (shares[2].printed + shares[0].printed).joined(separator: " ")
    let opened = try KeyRecovery.open(beside: file, by: typed)
    let told = try KeyRecovery.putBack(opened, into: keys, of: other.path)
    #expect(told.back == ["codes", "contacts", "seal"] && told.kept == [])
    #expect(MasterKey.allCases.map { content(keys.path(of: $0)) } == before)
    #expect(other.names == ["keys", "recovery.key"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(other.path)/keys").count == 3)
    // What is there stays.
    let again = try KeyRecovery.putBack(opened, into: keys, of: other.path)
    #expect(again.back == [] && again.kept == ["codes", "contacts", "seal"])
  }

  @Test func `a backup without a recovery key brings no keys, and says so`() async throws {
    let house = try await SoundHouse()
    let workspace = try await Workspace.open(house.folder, for: .work)
    let keeper = CopyKeeper(workspace)
    #expect(!keeper.bringsKeys)
    let copy = try await keeper.copy()
    #expect(try keeper.files(of: copy.name).allSatisfy { !$0.name.contains("keys") })
    do {
      _ = try KeyRecovery.open(beside: "\(house.folder)/backups/\(copy.name)", by: "")
      Issue.record("there was nothing to open")
    } catch {
      let complaint = try #require(Complaint(error))
      #expect(complaint.code == 65 && complaint.lines[0].contains("no keys were sealed"))
    }
  }

  @Test func `a backup that brings keys is downloaded with them, and a second recovery key is refused`() async throws {
    let house = try await SoundHouse()
    let shares = try KeyRecovery.make(in: house.folder)
    let keeper = CopyKeeper(try await Workspace.open(house.folder, for: .work))
    #expect(keeper.bringsKeys)
    let copy = try await keeper.copy()
    #expect(try keeper.files(of: copy.name).contains { $0.name == "\(copy.name).files/keys.sealed" && $0.size > 100 })
    let same = (shares[1].printed + shares[1].printed).joined()
    do {
      _ = try KeyRecovery.open(beside: "\(house.folder)/backups/\(copy.name)", by: same)
      Issue.record("one share opened it")
    } catch {
      #expect(Complaint(error)?.lines == ["this is the same share twice; the other one is with somebody else"])
    }
    #expect(throws: Complaint.self) { try KeyRecovery.make(in: house.folder) }
  }
}
