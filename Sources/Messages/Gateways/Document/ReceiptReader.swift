import Surveys

/// Reads what receipts look like and mean.
struct ReceiptReader {
  func receipts(_ field: GatewayField) -> ReceiptRule? {
    let needed = ["form", "reference", "status", "secret", "delivered"]
    let fields = field.fields(needed + ["accepted", "failed", "list", "problem", "greeting", "answer"])
    for name in needed where fields[name] == nil { field.note(.missing(name)) }
    let states = field.meanings(ReceiptRule.Word.self)
    let form = fields["form"]?.choice(ReceiptRule.Form.self)
    if let form, form != .json { fields["list"]?.note(.listOutsideJSON) }
    let (secret, list) = (fields["secret"].flatMap(secret), fields["list"]?.listPath)
    if case .signature = secret, form == .query { fields["secret"]?.note(.unsignedQuery) }
    let (problem, greeting) = (fields["problem"]?.path, fields["greeting"].flatMap(greeting))
    guard let form, let secret, let reference = fields["reference"]?.path, let status = fields["status"]?.path else {
      return nil
    }
    return ReceiptRule(
      form: form, list: list, reference: reference, status: status, states: states, problem: problem, secret: secret,
      greeting: greeting, answer: fields["answer"]?.string ?? "")
  }

  private func secret(_ field: GatewayField) -> ReceiptRule.SecretPlace? {
    let places = field.fields(["query", "header", "signature", "prefix"])
    if places.keys.count(where: { $0 != "prefix" }) != 1 { field.note(.severalPlaces) }
    if let signature = places["signature"] {
      let prefix = places["prefix"].map(\.string) ?? ""
      return signature.text.flatMap { name in prefix.map { .signature(header: name, prefix: $0) } }
    }
    places["prefix"]?.note(.missing("signature"))
    return places["query"]?.text.map { .query($0) } ?? places["header"]?.text.map { .header($0) }
  }

  private func greeting(_ field: GatewayField) -> ReceiptRule.Greeting? {
    let fields = field.fields(["token", "answer"])
    for name in ["token", "answer"] where fields[name] == nil { field.note(.missing(name)) }
    guard let token = fields["token"]?.text, let answer = fields["answer"]?.text else { return nil }
    return ReceiptRule.Greeting(token: token, answer: answer)
  }
}
