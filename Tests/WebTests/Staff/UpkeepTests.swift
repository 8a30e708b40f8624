import Access
import Foundation
import Houses
import Hummingbird
import Storage
import Surveys
import Testing

/// The service as its keeper sees it: state, audit and backups.
@Suite struct UpkeepTests {
  @Test func `the state names what is to be mended, each with its cure, and the releases without a number`()
    async throws
  {
    let site = try await TestSite()
    let page = try await site.get("/upkeep?lang=en", as: .administrator)
    #expect(page.status == .ok)
    for words in ["State of the service", "Next release", "Size of the database", "0.1.0", "No backup is known of yet"]
    {
      #expect(page.body.contains(words), "\(words)")
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: site.house.folder)
    let open = try await site.get("/upkeep?lang=en", as: .administrator).body
    #expect(open.contains("Others than its owner may look into") && open.contains("chmod 700"))
  }

  @Test(arguments: ["/upkeep", "/upkeep/audit", "/upkeep/copies"])
  func `nobody but the administrator keeps the service`(path: String) async throws {
    let site = try await TestSite()
    for role in Role.allCases where role != .administrator {
      #expect(try await site.get(path, as: role).status == .forbidden, "\(role)")
    }
    #expect(try await site.get(path, as: .administrator).status == .ok)
  }

  @Test func `an audit says that all is as it was written, and names what was edited`() async throws {
    let site = try await TestSite.new()
    #expect(try await site.get("/upkeep/audit?lang=en", as: .administrator).body.contains("No audit was made"))
    #expect(try await site.post("/upkeep/audit", [:], as: .administrator).location == "/upkeep/audit")
    let sound = try await site.get("/upkeep/audit?lang=en", as: .administrator).body
    #expect(sound.contains("Everything is as it was written"))
    _ = try await site.house.database.write {
      try $0.run(Statement("UPDATE journal SET subject = 'x' WHERE number = 1"))
    }
    _ = try await site.post("/upkeep/audit", [:], as: .administrator)
    let edited = try await site.get("/upkeep/audit?lang=en", as: .administrator).body
    #expect(edited.contains("Entry ") && edited.contains("of the journal was changed or is missing"))
  }

  @Test func `a backup is made, tried, downloaded with a trace, and removed`() async throws {
    let site = try await TestSite.new()
    func order(_ order: String, _ name: String = "") async throws -> String {
      let answer = try await site.post("/upkeep/copies?lang=en", ["do": order, "name": name], as: .administrator)
      #expect(answer.status == .seeOther)
      return try await site.get(answer.location, as: .administrator).body
    }
    #expect(try await site.get("/upkeep/copies?lang=en", as: .administrator).body.contains("no backup yet"))
    let made = try await order("make")
    let name = try #require(made.firstMatch(of: /name="name" value="(rida-[^"]+\.sqlite)"/).map { String($0.1) })
    #expect(made.contains("is made") && made.contains("never tried"))
    #expect(made.contains("none was tried yet"))
    let tried = try await order("drill", name)
    #expect(tried.contains("it was opened in a folder of its own") && tried.contains("it is sound."))
    let file = try await site.post("/upkeep/copies/file", ["name": name], as: .administrator)
    #expect(file.status == .ok && file.file?.contains("\(name).tar") == true)
    #expect(file.bytes.count.isMultiple(of: 512) && file.bytes.starts(with: Array(name.utf8)))
    #expect(file.headers[.contentLength] == "\(file.bytes.count)")
    #expect(Array(file.bytes[512..<527]) == Array("SQLite format 3".utf8))
    #expect(try await site.get("/people?lang=en", as: .administrator).body.contains("downloaded the backup"))
    #expect(try await order("remove", name).contains("The backup is removed"))
    #expect(try await site.post("/upkeep/copies/file", ["name": name], as: .administrator).status == .notFound)
  }

  @Test func `what is no backup is neither tried nor sent, and an order that is none is refused`() async throws {
    let site = try await TestSite()
    let answer = try await site.post(
      "/upkeep/copies?lang=en", ["do": "drill", "name": "../rida.sqlite"], as: .administrator)
    #expect(try await site.get(answer.location, as: .administrator).body.contains("There is no backup of this name"))
    let paths = ["../rida.sqlite", "rida.sqlite", "../keys/codes.key", ""]
    for path in paths {
      #expect(try await site.post("/upkeep/copies/file", ["name": path], as: .administrator).status == .notFound)
    }
    #expect(try await site.post("/upkeep/copies", ["do": "keys"], as: .administrator).status == .badRequest)
  }

  @Test func `the officer releases what is due by one question, and never reads how many answers wait`() async throws {
    let site = try await TestSite()
    let page = try await site.get("/releases?lang=en", as: .officer).body
    #expect(page.contains("Release what is due now") && page.contains("20 answers or more of about 30"))
    let ask = try await site.get("/releases/now?lang=en", as: .officer).body
    #expect(ask.contains("cannot be taken back") && ask.contains("Release now"))
    let before = try await SQLBallotBox(site.house.database).epoch().number
    let done = try await site.post("/releases/now?lang=en", [:], as: .officer)
    #expect(done.status == .seeOther)
    #expect(try await SQLBallotBox(site.house.database).epoch().number == before + 1)
    let after = try await site.get(done.location, as: .officer).body
    #expect(after.contains("the answers stayed sealed") && after.contains("Last release"))
    for role in Role.allCases where role != .officer {
      #expect(try await site.post("/releases/now", [:], as: role).status == .forbidden, "\(role)")
    }
  }
}
