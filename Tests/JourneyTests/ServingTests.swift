import Foundation
import Testing

/// What is refused before anything is served or issued, and what the program says that it is made of.
@Suite struct ServingTests {
  @Test func `an address that links cannot lead to issues nothing, whichever command is asked`() throws {
    let program = try Program()
    _ = try program.run("init")
    _ = try program.run("survey", "publish", "Surveys/short/1.yaml")
    let rows = try program.write("reference,day,channel,department\na,2026-01-05,phone,reception\n", to: "rows.csv")
    let links = program.path("links.csv")
    let commands = [
      ["invite", "--survey", "short", "--interactions", rows, "--links", links],
      [
        "draw", "--survey", "short", "--channel", "phone", "--department", "reception", "--count", "3", "--out", links,
      ],
      ["remind", "--survey", "short", "--links", links], ["serve", "--port", "1"], ["work"],
      ["report", "board-quarterly", "--period", "2026Q1", "--out", program.path("report.xlsx")],
    ]
    for command in commands {
      for link in [
        "r.example.sa", "https://r.example.sa/rate", "https://r example.sa", "https://a@b.sa", "https://r.sa:0",
        "http://0.0.0.0",
      ] {
        let run = try program.run(
          command,
          places: [
            "RIDA_DATA": program.path("data"), "RIDA_SURVEYS": "Surveys", "RIDA_REPORTS": "Reports", "RIDA_LINK": link,
          ])
        #expect(run.code == 78 && run.errors.contains(link) && run.output.isEmpty, "\(command[0]) \(link) \(run)")
        #expect(!FileManager.default.fileExists(atPath: links), "\(command[0]) \(link)")
      }
    }
    #expect(try program.run("invite", "--survey", "short", "--interactions", rows, "--links", links).code == 0)
    #expect(try String(contentsOfFile: links, encoding: .utf8).contains("https://r.example.sa/r/"))
  }

  @Test func `where no address is set, links lead to this machine, and that is said`() throws {
    let program = try Program()
    _ = try program.run("init")
    _ = try program.run("survey", "publish", "Surveys/short/1.yaml")
    let rows = try program.write("reference,day,channel,department\na,2026-01-05,phone,reception\n", to: "rows.csv")
    let links = program.path("links.csv")
    let run = try program.run(
      ["invite", "--survey", "short", "--interactions", rows, "--links", links],
      places: ["RIDA_DATA": program.path("data"), "RIDA_SURVEYS": "Surveys", "RIDA_LINK": ""])
    #expect(run.code == 0 && run.errors.contains("RIDA_LINK is not set"))
    #expect(try String(contentsOfFile: links, encoding: .utf8).contains("http://127.0.0.1:8080/r/"))
  }

  @Test(arguments: [
    ("http://127.0.0.1:8080", ["--port", "8112"], "http://127.0.0.1:8112"),
    ("http://127.0.0.1:8112", ["--host", "0.0.0.0", "--port", "8112"], "0.0.0.0"),
    ("", ["--host", "0.0.0.0"], "RIDA_LINK is not set"), ("https://127.0.0.1:8112", ["--port", "8112"], "TLS"),
  ])
  func `a server that links do not lead to is not started`(link: String, options: [String], said: String) throws {
    let program = try Program()
    let run = try program.run(["serve"] + options, places: ["RIDA_DATA": program.path("data"), "RIDA_LINK": link])
    #expect(run.code == 78 && run.errors.contains(said) && run.output.isEmpty, "\(run)")
  }

  @Test func `a list of proxies that is none is refused`() throws {
    let program = try Program()
    let run = try program.run("serve", "--port", "1", "--proxy", "proxy.example")
    #expect(run.code == 78 && run.errors.contains("proxy.example"))
  }

  @Test func `the bill of materials names every package that is pinned, and the libraries that are loaded`() throws {
    struct Bill: Decodable {
      struct Component: Decodable {
        let name: String
        let version: String?
        let purl: String?
      }
      let bomFormat: String
      let specVersion: String
      let components: [Component]
    }
    struct Pins: Decodable {
      struct Pin: Decodable {
        struct State: Decodable { let version: String }
        let location: String
        let state: State
      }
      let pins: [Pin]
    }
    let run = try Program().run("sbom")
    let bill = try JSONDecoder().decode(Bill.self, from: Data(run.output.utf8))
    let pins = try JSONDecoder().decode(
      Pins.self, from: Data(contentsOf: Program.root.appendingPathComponent("Package.resolved")))
    let pinned = pins.pins.map { pin in
      let place = pin.location.replacing("https://", with: "")
      return "pkg:swift/\(place.hasSuffix(".git") ? String(place.dropLast(4)) : place)@\(pin.state.version)"
    }
    #expect(bill.bomFormat == "CycloneDX" && bill.specVersion == "1.6")
    #expect(bill.components.compactMap(\.purl).sorted() == pinned.sorted())
    for name in ["libsodium", "libsqlite3", "libcurl", "libzip", "libxlsxwriter", "libqrencode", "libcairo", "libc"] {
      #expect(bill.components.contains { $0.name == name && $0.version != nil }, "\(name)")
    }
  }
}
