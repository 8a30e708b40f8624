import Surveys
import Yams

/// The names and numbers that lead to a field of a survey, from outside in: `questions`, `3`, `text`, `ar`.
package typealias FieldPath = [String]

/// A survey as its file has it, field by field, whatever is right or wrong with it: what an editor changes.
package enum SurveyNode: Hashable, Sendable {
  /// A field with its name.
  package struct Entry: Hashable, Sendable {
    package let name: String
    package var node: SurveyNode

    package init(name: String, node: SurveyNode) {
      self.name = name
      self.node = node
    }
  }

  case text(String)
  case list([SurveyNode])
  case fields([Entry])

  /// No fields yet.
  package static let empty = SurveyNode.fields([])

  /// The words of an Arabic and an English text; neither where both are empty.
  package static func words(ar: String, en: String = "") -> SurveyNode {
    .fields([("ar", ar), ("en", en)].filter { !$0.1.isEmpty }.map { Entry(name: $0, node: .text($1)) })
  }

  /// A list of texts.
  package static func texts(_ texts: [String]) -> SurveyNode { .list(texts.map { .text($0) }) }
}

extension SurveyNode {
  /// The fields of a file; `nil` where it is no YAML, or not fields with names.
  package init?(source: String) {
    guard YAMLBounds.fault(in: source) == nil, let composed = try? Yams.compose(yaml: source),
      let node = SurveyNode(composed), case .fields = node
    else { return nil }
    self = node
  }

  private init?(_ node: Node) {
    if let mapping = node.mapping {
      var entries: [Entry] = []
      for (key, value) in mapping {
        guard let name = key.string, let node = SurveyNode(value) else { return nil }
        entries.append(Entry(name: name, node: node))
      }
      self = .fields(entries)
    } else if let sequence = node.sequence {
      let items = sequence.compactMap { SurveyNode($0) }
      guard items.count == sequence.count else { return nil }
      self = .list(items)
    } else {
      guard let text = node.scalar?.string else { return nil }
      self = .text(text)
    }
  }

  /// The text itself; empty for anything else.
  package var text: String {
    guard case .text(let text) = self else { return "" }
    return text
  }

  /// The items of a list; none of anything else.
  package var items: [SurveyNode] {
    guard case .list(let items) = self else { return [] }
    return items
  }

  /// The fields with their names; none of anything else.
  package var entries: [Entry] {
    guard case .fields(let entries) = self else { return [] }
    return entries
  }

  /// The text of a field; empty where there is none.
  package func text(_ path: String...) -> String { self[path]?.text ?? "" }

  /// What stands at a path. What is put where nothing stood makes the fields around it; `nil` takes a field away, and
  /// those around it that are left empty.
  package subscript(_ path: FieldPath) -> SurveyNode? {
    get {
      guard let name = path.first else { return self }
      return child(name)?[Array(path.dropFirst())]
    }
    set {
      guard let name = path.first else {
        self = newValue ?? .empty
        return
      }
      let rest = Array(path.dropFirst())
      guard !rest.isEmpty else { return put(newValue, at: name) }
      var inner = child(name) ?? .empty
      inner[rest] = newValue
      put(inner == .empty ? nil : inner, at: name)
    }
  }

  private func child(_ name: String) -> SurveyNode? {
    switch self {
    case .text: nil
    case .list(let items): Int(name).flatMap { items.indices.contains($0) ? items[$0] : nil }
    case .fields(let entries): entries.first { $0.name == name }?.node
    }
  }

  /// Puts a node at a name or a number; in a list nothing beyond its end.
  private mutating func put(_ node: SurveyNode?, at name: String) {
    if case .list(var items) = self, let index = Int(name) {
      guard items.indices.contains(index) else { return }
      if let node { items[index] = node } else { items.remove(at: index) }
      self = .list(items)
      return
    }
    var entries = entries
    let index = entries.firstIndex { $0.name == name }
    switch (index, node) {
    case (let index?, let node?): entries[index].node = node
    case (let index?, nil): entries.remove(at: index)
    case (nil, let node?): entries.append(Entry(name: name, node: node))
    case (nil, nil): return
    }
    self = .fields(entries)
  }
}
