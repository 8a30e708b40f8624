import Foundation
import Tables

/// The parts of a workbook as Office finds them: from the package's own relationships on, each by the type for which it
/// is named (ECMA-376 part 2, 9.3). Fixed paths would read another workbook than the one that is shown.
struct WorkbookParts {
  /// One relationship of a part.
  struct Relation {
    /// The kind of part to which its type leads; `nil` where no workbook of ours has such a part.
    let type: PartKind?
    /// The part to which it leads; an address where it leads outside.
    let target: String
    let isExternal: Bool
  }

  let archive: PackageArchive
  private let budget: ReadingBudget
  /// The relationships of each part by their names, by the part in small letters.
  private var relations: [String: [String: Relation]] = [:]
  private(set) var oddities: [Oddity] = []

  /// Follows every relationship, and notes each part to which none leads or that no workbook of ours has.
  init(_ archive: PackageArchive, budget: ReadingBudget) throws(PackageProblem) {
    self.archive = archive
    self.budget = budget
    let types = try ContentTypes(archive, budget: budget)
    if types.isOdd { oddities.append(.part(ContentTypes.name)) }
    var (waiting, kinds): ([String], [String: PartKind?]) = ([""], ["": nil])
    while let part = waiting.popLast() {
      let found = try read(part)
      relations[part] = found
      for relation in found.values.sorted(by: { $0.target < $1.target }) {
        note(relation, from: kinds[part] ?? nil, types)
        let target = relation.target.lowercased()
        if !relation.isExternal, kinds.updateValue(relation.type, forKey: target) == nil { waiting.append(target) }
      }
    }
    noteUnnamed(kinds.keys, types)
  }

  /// Notes each part to which nothing leads, and each that is only spoken of.
  private mutating func noteUnnamed(_ parts: some Sequence<String>, _ types: ContentTypes) {
    let relations = Set(parts.map(PackageParts.relationsName))
    let own = relations.union(parts).union([ContentTypes.name.lowercased()])
    oddities += archive.names.filter { !own.contains($0.key) }.values.sorted().map { .part($0) }
    oddities += relations.sorted().filter {
      archive.names[$0] != nil && types[$0] != ContentTypes.relations
    }.map { .part($0) }
    oddities += types.named.filter { archive.names[$0] == nil }.map { .part($0) }
  }

  /// The relationships of a part, by name; of the package itself where none is given.
  subscript(part: String) -> [String: Relation] { relations[part.lowercased()] ?? [:] }

  /// The only part to which a part leads by a type; `nil` where it leads to none or to several.
  func only(_ type: PartKind, of part: String) -> String? {
    let found = self[part].values.filter { $0.type == type && !$0.isExternal }
    return found.count == 1 ? found.first?.target : nil
  }

  /// Whether a part leads to others by these names, each once, and by no further ones: a part that is not read may hold
  /// anything.
  func leads(from part: String, to names: [String], by types: Set<PartKind> = Set(PartKind.allCases)) -> Bool {
    let own = self[part].filter { $0.value.type.map(types.contains) ?? true }
    return own.keys.sorted() == names.sorted()
  }

  private mutating func note(_ relation: Relation, from owner: PartKind?, _ types: ContentTypes) {
    guard !relation.isExternal else { return oddities.append(.outside(relation.target)) }
    // Office tells names apart by their letters alone, others by capitals too.
    guard let type = relation.type, type.owner == owner, type.stands(at: relation.target),
      archive.names[relation.target.lowercased()] == relation.target, types[relation.target] == type.content
    else { return oddities.append(.part(relation.target)) }
  }

  private func read(_ part: String) throws(PackageProblem) -> [String: Relation] {
    let name = PackageParts.relationsName(part)
    guard let content = try archive.part(name) else { return [:] }
    var (found, isDoubled, check) = ([String: Relation](), false, ElementCheck(.relationships))
    try XMLWalk.through(
      content, named: name, budget: budget,
      begin: { element, attributes in
        check.begin(element, attributes)
        guard let id = attributes["Id"], let target = attributes["Target"], let type = attributes["Type"] else {
          return
        }
        let isExternal = attributes["TargetMode"] ?? "Internal" != "Internal" || !WorkbookParts.isPlain(target)
        let relation = Relation(
          type: PartKind(relation: type), target: isExternal ? target : PackageParts.resolved(target, from: part),
          isExternal: isExternal)
        if found.updateValue(relation, forKey: id) != nil { isDoubled = true }
      }, end: { _, _ in check.end() })
    isDoubled = isDoubled || check.stranger != nil
    guard !isDoubled else { throw .damaged(part: name) }
    return found
  }

  /// Whether a target means the same to every program: none of its letters stands for another.
  private static func isPlain(_ target: String) -> Bool {
    target.wholeMatch(of: /[A-Za-z0-9._\/-]{1,200}/) != nil && !target.hasPrefix("//")
  }
}

extension ElementTable {
  fileprivate static let relationships = ElementTable(
    """
    / > Relationships rel:Relationships
    Relationships > Relationship*
    Relationship @Id * @Type * @Target * @TargetMode *
    rel:Relationships > rel:Relationship*
    rel:Relationship @Id * @Type * @Target * @TargetMode *
    """)
}
