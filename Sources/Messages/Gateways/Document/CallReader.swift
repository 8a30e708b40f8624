import Surveys

/// Reads what is sent, and what may stand in it.
struct CallReader {
  /// Those that the file declares.
  let credentials: [String]
  /// What the request is about, and so what has places in it.
  let subject: Placeholder.Subject
  /// Whether a sign-in came before.
  let hasToken: Bool

  private static let bodies = ["query", "form", "json"]

  /// A request.
  /// - Parameter others: fields that stand beside those of the request.
  func call(_ field: GatewayField, beside others: [String] = []) -> GatewayCall? {
    let fields = field.fields(["method", "url", "headers"] + CallReader.bodies + others)
    for name in ["method", "url"] where fields[name] == nil { field.note(.missing(name)) }
    let method = fields["method"]?.choice(GatewayCall.Method.self)
    let url = fields["url"].flatMap(address)
    let headers = fields["headers"]?.entries.compactMap(header) ?? []
    let named = CallReader.bodies.filter { fields[$0] != nil }
    if named.count > 1 { fields[named[1]]?.note(.severalBodies(named)) }
    if method == .get, let name = named.first(where: { $0 != "query" }) { fields[name]?.note(.bodyWithGet(name)) }
    let body = named.first.flatMap { fields[$0] }.map(content) ?? .empty
    guard let method, let url else { return nil }
    return GatewayCall(method: method, url: url, headers: headers, body: body)
  }

  /// Only loopback addresses may be spoken to in the open.
  private func address(_ field: GatewayField) -> Template? {
    guard let text = field.text else { return nil }
    guard
      let parts = text.wholeMatch(
        of: /(https?):\/\/([A-Za-z0-9.\-]+|\[::1\])(?::[0-9]{1,5})?(?:\/[A-Za-z0-9._~\/{}:%+\-]*)?/)
    else {
      field.note(.badAddress(text))
      return nil
    }
    if parts.1 == "http", !["127.0.0.1", "localhost", "[::1]"].contains(parts.2) { field.note(.openAddress(text)) }
    return template(field) { $0.credentials.count == 1 }
  }

  private static let ownHeaders = ["content-type", "content-length", "transfer-encoding", "connection", "host"]

  private func header(_ field: GatewayField) -> TemplateField? {
    let isName = field.name.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
    guard isName, !field.name.isEmpty, !CallReader.ownHeaders.contains(field.name.lowercased()) else {
      field.note(.badHeader(field.name))
      return nil
    }
    if let value = field.scalar, !Escaping.fitsHeader(value) { field.note(.badHeader(field.name)) }
    return template(field) { $0.subject == .account }.map { TemplateField(name: field.name, value: $0) }
  }

  private func content(_ field: GatewayField) -> GatewayCall.Body {
    if field.name == "json" { return json(field).map { .json($0) } ?? .empty }
    if !field.isMapping { field.note(.notMapping(field.name)) }
    let fields = field.entries.compactMap { entry in
      template(entry) { _ in true }.map { TemplateField(name: entry.name, value: $0) }
    }
    return field.name == "query" ? .query(fields) : .form(fields)
  }

  private func json(_ field: GatewayField) -> JSONTemplate? {
    if field.isMapping {
      return .object(
        field.entries.compactMap { entry in
          json(entry).map { JSONTemplate.Member(name: entry.name, value: $0) }
        })
    }
    if field.isList { return .list(field.items.compactMap(json)) }
    if field.isPlain, let literal = field.scalar, literal.wholeMatch(of: /true|false|0|-?[1-9][0-9]{0,17}/) != nil {
      return .literal(literal)
    }
    return template(field) { _ in true }.map { .text($0) }
  }

  /// A text with its places, each of which must be known, declared, and fit there.
  func template(_ field: GatewayField, fits: (Placeholder) -> Bool) -> Template? {
    guard let text = field.string else { return nil }
    let template: Template
    do {
      template = try Template(text)
    } catch {
      field.note(.unknownPlaceholder(error.name))
      return nil
    }
    for place in template.places {
      for name in place.credentials where !credentials.contains(name) { field.note(.undeclaredCredential(name)) }
      if !fits(place) || place.subject > subject || place == .token && !hasToken {
        field.note(.misplaced(place.written, field: field.name))
      }
    }
    return template
  }
}
