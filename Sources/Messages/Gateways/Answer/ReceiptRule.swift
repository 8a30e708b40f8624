import Foundation

/// What a provider's receipts look like, and how they are answered.
package struct ReceiptRule: Equatable, Sendable {
  /// Where the fields of a receipt stand.
  enum Form: String, Sendable, CaseIterable {
    case query, form, json
  }

  /// Where a receipt carries the secret that the charity gave the provider.
  package enum SecretPlace: Equatable, Sendable {
    case query(String)
    case header(String)
    /// In no place: a header holds the HMAC of the body under it, with SHA-256 and in hexadecimal digits, behind a prefix.
    case signature(header: String, prefix: String)
  }

  /// How a provider asks, before its first receipt, whether it has the right address: which fields of the query hold a
  /// token of the charity's, and what is to be repeated.
  struct Greeting: Equatable, Sendable {
    let token: String
    let answer: String
  }

  let form: Form
  /// Where the receipts stand; `nil` where the body is one or a list of them.
  let list: ListPath?
  /// In each receipt.
  let reference: AnswerPath
  let status: AnswerPath
  let states: [String: Word]
  /// Where a code says why it failed, of those that the errors know; `nil` where nothing but the status does.
  let problem: AnswerPath?
  package let secret: SecretPlace
  /// `nil` where the provider does not ask first.
  let greeting: Greeting?
  /// The body with which the provider wants to be answered.
  package let answer: String

  /// What a word of the provider means.
  enum Word: String, Sendable, CaseIterable {
    case delivered, failed, accepted
  }

  /// Bytes of a request with receipts. They come by the hundred, unlike answers.
  package static let most = 256 * 1024

  /// A reference as it may be kept; `nil` for what no provider would call a message.
  static func reference(_ text: String) -> String? {
    (1...100).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) } ? text : nil
  }
}

/// What a provider says afterwards of one message.
package struct GatewayReceipt: Equatable, Sendable {
  /// What the provider calls the message, or where it has no name of its own, what we call it: the name with which
  /// ``HandoverAnswer/taken(reference:)`` came.
  package let reference: String
  package let receipt: Receipt

  package init(reference: String, receipt: Receipt) {
    self.reference = reference
    self.receipt = receipt
  }
}

extension Gateway {
  /// The receipts in a request that a provider sent. What is not understood is left out, and so are words that the
  /// provider's file does not know.
  /// - Parameter query: of the address, without its question mark.
  package func receipts(query: String, body: [UInt8]) -> [GatewayReceipt] {
    guard let receipts else { return [] }
    let trees: [AnswerTree]
    switch receipts.form {
    case .query: trees = [AnswerTree(pairs: query)]
    case .form:
      guard let text = String(validating: body.prefix(AnswerTree.most), as: UTF8.self) else { return [] }
      trees = [AnswerTree(pairs: text)]
    case .json:
      guard let tree = AnswerTree(json: body, most: ReceiptRule.most) else { return [] }
      if let list = receipts.list {
        trees = list.entries(in: tree) ?? []
      } else if case .list(let entries) = tree {
        trees = entries
      } else {
        trees = [tree]
      }
    }
    return trees.compactMap { receipt($0, by: receipts) }
  }

  private func receipt(_ tree: AnswerTree, by rule: ReceiptRule) -> GatewayReceipt? {
    guard let reference = tree.at(rule.reference.steps)?.text.flatMap(ReceiptRule.reference),
      let word = tree.at(rule.status.steps)?.text, let state = rule.states[word]
    else { return nil }
    let receipt: Receipt =
      switch state {
      case .delivered: .delivered
      case .failed: .failed(problem(in: tree, by: rule) ?? ProblemCode(word)?.text ?? state.rawValue)
      case .accepted: .accepted
      }
    return GatewayReceipt(reference: reference, receipt: receipt)
  }

  /// Why a message failed, in the word that all providers share or else as the provider's code.
  private func problem(in tree: AnswerTree, by rule: ReceiptRule) -> String? {
    guard let path = rule.problem, let code = tree.at(path.steps)?.text else { return nil }
    return errors.lazy.compactMap { $0.word(of: code) }.first?.rawValue ?? ProblemCode(code)?.text
  }
}

extension AnswerTree {
  /// The fields of a form or a query; of a name that stands twice, the first.
  fileprivate init(pairs text: String) {
    let pairs = text.split(separator: "&").prefix(100).compactMap { pair -> (String, AnswerTree)? in
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
        $0.replacing("+", with: " ").removingPercentEncoding
      }
      guard let name = halves.first ?? nil else { return nil }
      return (name, halves.count > 1 ? halves[1].map { .text($0) } ?? .nothing : .nothing)
    }
    self = .object(Dictionary(pairs) { first, _ in first })
  }
}
