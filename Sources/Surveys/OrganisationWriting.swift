import Yams

extension OrganisationSource {
  /// The two texts of an organisation. What else stands in the present ones, such as branches, stays; comments do not.
  package init(_ organisation: Organisation, besides present: OrganisationSource) {
    channels = OrganisationSource.text(
      "channels", organisation.channels.map { Entry(key: $0.key, name: $0.name, isRetired: $0.isRetired) },
      besides: present.channels)
    departments = OrganisationSource.text(
      "departments",
      organisation.departments.map { Entry(key: $0.key, name: $0.name, branch: $0.branch, isRetired: $0.isRetired) },
      besides: present.departments)
  }

  private struct Entry {
    let key: String
    let name: LocalizedText
    var branch: String?
    let isRetired: Bool

    /// As one line of the file.
    var node: Node {
      let fields: [(Node, Node)] =
        [("key", key), ("ar", name.ar), ("en", name.en ?? name.ar)].map { (Node($0.0), Entry.quoted($0.1)) }
        + (branch.map { [(Node("branch"), Entry.quoted($0))] } ?? [])
        + (isRetired ? [(Node("retired"), Node("true"))] : [])
      return .mapping(Node.Mapping(fields, .implicit, .flow))
    }

    /// Quoted, so that a name such as `no` stays a name.
    private static func quoted(_ text: String) -> Node { .scalar(Node.Scalar(text, Tag(.str), .doubleQuoted)) }
  }

  private static func text(_ name: String, _ entries: [Entry], besides present: String) -> String {
    let list = Node.sequence(Node.Sequence(entries.map(\.node), .implicit, .block))
    var others = (try? Yams.compose(yaml: present))?.mapping?.filter { $0.key.string != name } ?? []
    others.insert((key: Node(name), value: list), at: 0)
    let root = Node.mapping(Node.Mapping(others.map { ($0.key, $0.value) }))
    return (try? Yams.serialize(node: root, width: -1, allowUnicode: true)) ?? present
  }
}
