import Surveys

/// A provider's file as it was read: the provider, or every mistake with its line.
package struct GatewayDocument {
  /// `nil` where anything is wrong.
  package let gateway: Gateway?
  /// In the order of their lines.
  package let findings: [GatewayFinding]

  /// Reads the text of a file; its name stands in the findings.
  package init(source: String, file: String) {
    let list = FindingList<GatewayProblem>(file: file)
    let gateway = GatewayField(document: source, list: list).flatMap { GatewayReader(root: $0).gateway() }
    findings = list.findings.sorted { $0.line < $1.line }
    self.gateway = findings.isEmpty ? gateway : nil
  }
}

/// Reads a provider from the root of its file.
private struct GatewayReader {
  let root: GatewayField
  let fields: [String: GatewayField]

  init(root: GatewayField) {
    self.root = root
    fields = root.fields([
      "key", "name", "note", "discloses", "credentials", "alphabet", "templates", "sign_in", "send", "accepted",
      "errors", "balance", "receipts",
    ])
  }

  func gateway() -> Gateway? {
    let key = required("key")?.key
    let name = required("name")?.words
    let note = required("note")?.words
    let discloses = fields["discloses"]?.words
    let credentials = credentials()
    let alphabets = fields["alphabet"].map(alphabets) ?? [:]
    let hasToken = fields["sign_in"] != nil
    let signIn = fields["sign_in"].flatMap { question($0, field: "token", credentials, hasToken: false) }
    let templates = fields["templates"].flatMap { TemplateReader(credentials, hasToken: hasToken).templates($0) }
    let sending = CallReader(credentials: credentials, subject: .message, hasToken: hasToken)
    let send = required("send").flatMap { sending.call($0) }
    let balance = fields["balance"].flatMap { question($0, field: "field", credentials, hasToken: hasToken) }
    let rules = RuleReader()
    let accepted = required("accepted").flatMap(rules.accepted)
    let errors = fields["errors"]?.items.compactMap(rules.errors) ?? []
    let receipts = fields["receipts"].flatMap(ReceiptReader().receipts)
    if let send { check(send) }
    let calls = [signIn?.call, templates?.question?.call, send, balance?.call].compactMap(\.self)
    check(credentials, in: calls.flatMap(\.places) + (templates?.names.values.flatMap(\.places) ?? []))
    guard let key, let name, let note, let send, let accepted else { return nil }
    return Gateway(
      key: key, name: name, note: note, discloses: discloses, credentials: credentials, alphabets: alphabets,
      templates: templates, signIn: signIn, send: send, accepted: accepted, errors: errors, balance: balance,
      receipts: receipts)
  }

  private func required(_ name: String) -> GatewayField? {
    if fields[name] == nil { root.note(.missing(name)) }
    return fields[name]
  }

  private func credentials() -> [String] {
    var names: [String] = []
    for item in fields["credentials"]?.items ?? [] {
      guard let name = item.key else { continue }
      if names.contains(name) { item.note(.repeatedCredential(name)) } else { names.append(name) }
    }
    return names
  }

  private func alphabets(_ field: GatewayField) -> [MessageLength.Alphabet: String] {
    let fields = field.fields(["gsm", "unicode"])
    for name in ["gsm", "unicode"] where fields[name] == nil { field.note(.missing(name)) }
    return Dictionary(
      uniqueKeysWithValues: fields.compactMap { name, field in
        MessageLength.Alphabet(rawValue: name).flatMap { alphabet in field.text.map { (alphabet, $0) } }
      })
  }

  private func question(
    _ question: GatewayField, field: String, _ credentials: [String], hasToken: Bool
  ) -> GatewayQuestion? {
    let calls = CallReader(credentials: credentials, subject: .account, hasToken: hasToken)
    let call = calls.call(question, beside: [field])
    guard let path = question.field(field)?.path, let call else { return nil }
    return GatewayQuestion(call: call, field: path)
  }

  /// A message goes nowhere without its text and its number. In place of the text may stand a template, with the link.
  private func check(_ send: GatewayCall) {
    let places = Set(send.places)
    if places.contains(.template) {
      let hasLink = !places.isDisjoint(with: [.link, .linkEnd])
      if !hasLink { fields["send"]?.note(.neverSent(Placeholder.link.written)) }
    } else if !places.contains(.text) {
      fields["send"]?.note(.neverSent(Placeholder.text.written))
    }
    if places.isDisjoint(with: [.number, .plusNumber]) { fields["send"]?.note(.neverSent(Placeholder.number.written)) }
    check(places, .alphabet, needing: "alphabet")
    check(places, .template, needing: "templates")
  }

  /// A place and the field that says what stands in it go together.
  private func check(_ places: Set<Placeholder>, _ place: Placeholder, needing field: String) {
    if places.contains(place), fields[field] == nil { root.note(.missing(field)) }
    if !places.contains(place) { fields[field]?.note(.neverSent(place.written)) }
  }

  private func check(_ credentials: [String], in places: [Placeholder]) {
    let used = Set(places.flatMap(\.credentials))
    for item in fields["credentials"]?.items ?? [] {
      if let name = item.scalar, credentials.contains(name), !used.contains(name) { item.note(.unusedCredential(name)) }
    }
  }
}
