import Messages
import Testing

/// Mistakes in what a provider with templates and signed receipts needs, each with its line.
@Suite struct TemplateDocumentTests {
  private func findings(_ right: String, _ wrong: String) throws -> [String] {
    let source = try ShippedGateway.source("whatsapp")
    #expect(source.contains(right))
    return GatewayDocument(source: source.replacing(right, with: wrong), file: "w.yaml").findings.map {
      "\($0.line) \($0.problem)"
    }
  }

  /// What stands in for what, the line of the mistake, and what is said of it.
  static let mistakes: [(String, String, Int, String)] = [
    ("  reminder: rida_reminder\n", "", 13, "‘reminder’ is missing"),
    ("  reminder: rida_reminder\n", "  reminder: rida_reminder\n  thanks: a\n", 16, "‘thanks’ is not known here"),
    ("rida_reminder", "\"\"", 15, "‘reminder’ must be one piece of text"),
    ("rida_reminder", "\"{language}\"", 15, "‘{language}’ cannot stand in ‘reminder’"),
    ("rida_reminder", "\"{template}\"", 15, "‘{template}’ cannot stand in ‘reminder’"),
    ("rida_reminder", "\"{credential:name}\"", 15, "‘name’ is not among ‘credentials’"),
    ("name: \"{template}\"", "name: \"{number}\"", 20, "‘{number}’ cannot stand in ‘name’"),
    ("name: \"{template}\"", "name: \"{link-end}\"", 20, "‘{link-end}’ cannot stand in ‘name’"),
    ("    list: data\n", "", 16, "‘list’ is missing"),
    ("    list: data\n", "    list: data.*\n", 21, "‘data.*’ is no path"),
    ("    name: name\n", "    name: a.*.b\n", 22, "‘a.*.b’ is no path"),
    ("    field: status\n", "", 16, "‘field’ is missing"),
    ("    approved: [APPROVED]\n", "", 16, "‘approved’ is missing"),
    ("[PENDING,", "[APPROVED,", 26, "‘APPROVED’ already has another meaning"),
    ("name: \"{template}\"\n      language", "name: a\n      language", 13, "‘{template}’ stands nowhere in ‘send’"),
    ("text: \"{link-end}\"", "text: a", 28, "‘{link}’ stands nowhere in ‘send’"),
    ("token: hub.verify_token, ", "", 84, "‘token’ is missing"),
    (", answer: hub.challenge", "", 84, "‘answer’ is missing"),
    ("form: json\n", "form: form\n", 75, "a ‘list’ stands in JSON alone"),
    ("form: json\n", "form: query\n", 83, "nothing signs a query"),
    ("statuses\n", "statuses.*\n", 75, "is no path"),
    ("errors.0.code", "errors..code", 81, "‘errors..code’ is no path"),
    ("signature: X-Hub-Signature-256, ", "", 83, "‘signature’ is missing"),
    ("signature: X-Hub-Signature-256, ", "header: X, ", 83, "‘signature’ is missing"),
    ("signature: X-Hub-Signature-256", "header: X, signature: Y", 83, "name one of them"),
    ("prefix: \"sha256=\"", "suffix: a", 83, "‘suffix’ is not known here; known are query, header, signature, prefix"),
  ]

  @Test(arguments: mistakes) func `a mistake is told with its line`(
    right: String, wrong: String, line: Int, said: String
  ) throws {
    let found = try findings(right, wrong)
    #expect(found.contains { $0.hasPrefix("\(line) ") && $0.contains(said) }, "\(found)")
  }

  @Test func `a template in a message needs its names`() {
    let source = GatewayDocumentTests.plain.replacing("{text}", with: "{template}{link}")
    let found = GatewayDocument(source: source, file: "p.yaml").findings.map { "\($0.line) \($0.problem)" }
    #expect(found == ["1 ‘templates’ is missing"])
  }

  @Test func `a prefix may be left out`() throws {
    let source = try ShippedGateway.source("whatsapp").replacing(", prefix: \"sha256=\"", with: "")
    let rule = GatewayDocument(source: source, file: "w.yaml").gateway?.receipts
    #expect(rule?.secret == .signature(header: "X-Hub-Signature-256", prefix: ""))
  }
}
