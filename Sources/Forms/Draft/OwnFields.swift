import Drafts

/// Fields of ours that a form carries along beside what its own program knows: YAML in one cell, laid over what is made of
/// the rest. `without` names fields that are not there.
enum OwnFields {
  private static let without = "without"

  /// What has to be written beside fields that were made of a form, so that these are read of both; empty for nothing.
  static func written(_ wanted: SurveyNode, over made: SurveyNode) -> String {
    let changed = wanted.entries.filter { made[[$0.name]] != $0.node }
    let names = Set(wanted.entries.map(\.name))
    let gone = made.entries.map(\.name).filter { !names.contains($0) }
    guard !changed.isEmpty || !gone.isEmpty else { return "" }
    let fields = SurveyNode.fields(changed + (gone.isEmpty ? [] : [.init(name: without, node: .texts(gone))]))
    return SurveyYAML(fields).text
  }

  /// Fields with what was written beside them; as they are where that cannot be read.
  static func laid(_ own: String, over made: SurveyNode) -> SurveyNode {
    guard !own.isBlank, let node = SurveyNode(source: own) else { return made }
    var fields = made
    for entry in node.entries {
      if entry.name == without {
        for name in entry.node.items.map(\.text) { fields[[name]] = nil }
      } else {
        fields[[entry.name]] = entry.node
      }
    }
    return fields
  }
}
