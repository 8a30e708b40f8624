import Foundation
import Testing

/// `rida serve` where nothing was made yet.
@Suite struct FirstRunTests {
  @Test func `what is set wrong is told before anything is made, and a folder of others is left alone`() throws {
    let program = try Program()
    let data = program.path("data")
    for (options, said) in [
      (["--proxy", "proxy.example"], "proxy.example"), (["--host", "0.0.0.0"], "RIDA_LINK is not set"),
      (["--openid", "http://accounts.example.sa", "--openid-client", "x"], "RIDA_OPENID begins with https://"),
      (["--openid", "https://accounts.example.sa"], "RIDA_OPENID_CLIENT is not set"),
    ] {
      let run = try program.run(["serve", "--port", "1"] + options, places: ["RIDA_DATA": data])
      #expect(run.code == 78 && run.errors.contains(said), "\(run)")
      #expect(!FileManager.default.fileExists(atPath: data), "\(options)")
    }
    try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
    _ = try program.write("somebody's", to: "data/notes.txt")
    let run = try program.run(["serve", "--port", "1"], places: ["RIDA_DATA": data])
    #expect(run.code == 78 && run.errors.contains("it is not empty"), "\(run)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: data) == ["notes.txt"])
  }
}
