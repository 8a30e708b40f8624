import Messages
import Testing

/// Files of providers that were spoiled, from seeds: none ends the program, and none sends anything over an open line.
@Suite struct SpoiledGatewayTests {
  @Test(arguments: ShippedGateway.keys) func `a spoiled file is refused, or speaks to nobody in the open`(
    key: String
  ) throws {
    let lines = try ShippedGateway.source(key).split(separator: "\n").map(String.init)
    var (generator, read) = (GatewayNoiseTests.Seeded(state: 23), 0)
    for _ in 0..<150 {
      let source = spoiled(lines, using: &generator)
      let document = GatewayDocument(source: source, file: key)
      #expect((document.gateway == nil) != document.findings.isEmpty)
      guard let gateway = document.gateway else { continue }
      read += 1
      let credentials = ShippedGateway.credentials(gateway)
      let requests = [
        try? gateway.request(for: ShippedGateway.message, as: credentials, token: "t"),
        try? gateway.signInRequest(as: credentials), try? gateway.balanceRequest(as: credentials, token: "t"),
        try? gateway.templateRequest(.reminder, as: credentials, token: "t"),
      ]
      for request in requests.compactMap(\.self) {
        let isHere = request.url.wholeMatch(of: /http:\/\/(127\.0\.0\.1|localhost|\[::1\])([:\/?].*)?/) != nil
        #expect(isHere || request.url.hasPrefix("https://"), "\(request)")
        #expect(request.headers.allSatisfy { !"\($0)".contains("\r") && !"\($0)".contains("\n") })
      }
      _ = gateway.answer(GatewayReply(200, "{}"), to: ShippedGateway.message)
    }
    #expect(read > 0, "nothing was tried")
  }

  /// A line lost, doubled, moved inwards, or with a few letters of another.
  private func spoiled(_ lines: [String], using generator: inout GatewayNoiseTests.Seeded) -> String {
    var lines = lines
    for _ in 0..<Int.random(in: 1...2, using: &generator) {
      let place = Int.random(in: 0..<lines.count, using: &generator)
      let pieces = [
        "http://", "{text}", "\\n", "\"", "{", "}", "[", ":", "&a ", "*a", "- ", "# ", "\u{0}", "é", "null",
      ]
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: lines.remove(at: place)
      case 1: lines.insert(lines[place], at: place)
      case 2: lines[place] = "  " + lines[place]
      case 3: lines[place] = lines[place].replacing("https://", with: "http://")
      default:
        let cut = Int.random(in: 0...lines[place].count, using: &generator)
        let piece = pieces.randomElement(using: &generator) ?? ""
        lines[place] = lines[place].prefix(cut) + piece + lines[place].dropFirst(cut)
      }
    }
    return lines.joined(separator: "\n")
  }
}
