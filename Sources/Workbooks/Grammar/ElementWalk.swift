import Foundation
import Tables

/// Walks through one part of a workbook by a table. What the table does not know is noted and passed over, with all
/// that it holds. What stands directly beside inner elements is read by some programs and not by others, so that it is
/// refused.
struct ElementWalk {
  /// What is called at an element's begin, with its name, its attributes and the name of the element around it, and at
  /// its end, with the text inside.
  typealias Begin = (_ name: String, _ attributes: [String: String], _ parent: String) -> Void
  typealias End = (_ name: String, _ text: String) -> Void

  /// An element that has begun and not ended.
  private struct Open {
    let name: String
    let place: ElementPlace
    var seen: Set<String> = []
  }

  /// How many elements that no workbook of ours has are passed over; a part with more of them is no part of a workbook.
  private static let mostOdd = 1000

  private let outside: ElementPlace
  private let budget: ReadingBudget
  private var open: [Open] = []
  /// How many elements are open that are passed over.
  private var skipped = 0
  private var odd: [Oddity] = []
  private var countOfOdd = 0
  private var isDamaged = false

  private init(_ table: ElementTable, _ budget: ReadingBudget) {
    outside = ElementPlace(outside: table)
    self.budget = budget
  }

  /// Walks through a part, and returns what its table does not know, each once; nothing is told of such elements and
  /// of what they hold. The text of an element is that of one without inner elements, and empty for others.
  static func through(
    _ part: Data, named name: String, by table: ElementTable, budget: ReadingBudget, begin: @escaping Begin,
    end: @escaping End = { _, _ in }
  ) throws(PackageProblem) -> [Oddity] {
    var walk = ElementWalk(table, budget)
    try XMLWalk.through(
      part, named: name, budget: budget,
      begin: { element, attributes in
        guard walk.begins(element, attributes) else { return }
        begin(element, attributes, walk.open.dropLast().last?.name ?? "")
      }, between: { text in walk.reads(beside: text) },
      end: { element, text in
        guard let text = walk.ends(text) else { return }
        end(element, text)
      })
    guard !walk.isDamaged else { throw .damaged(part: name) }
    return walk.odd
  }

  /// The same for whoever does not ask in which element another stands.
  static func through(
    _ part: Data, named name: String, by table: ElementTable, budget: ReadingBudget,
    begin: @escaping (_ name: String, _ attributes: [String: String]) -> Void, end: @escaping End = { _, _ in }
  ) throws(PackageProblem) -> [Oddity] {
    try through(
      part, named: name, by: table, budget: budget, begin: { name, attributes, _ in begin(name, attributes) },
      end: end)
  }

  /// Whether an element is told of.
  private mutating func begins(_ element: String, _ attributes: [String: String]) -> Bool {
    guard skipped == 0, !isDamaged else {
      skipped += 1
      return false
    }
    let outer = open.last?.place ?? outside
    let isAllowed = outer.allows(element, beside: open.last?.seen ?? [])
    if !open.isEmpty { open[open.count - 1].seen.insert(element) }
    guard isAllowed else {
      skipped = 1
      note(element)
      return false
    }
    let place = outer[element]
    budget.take(attributes.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count } >> 5)
    if let key = place.rule.odd(attributes) { note("\(element) \(key)") }
    open.append(Open(name: element, place: place))
    return true
  }

  private mutating func reads(beside text: String) {
    if skipped == 0, !text.allSatisfy(\.isWhitespace) { isDamaged = true }
  }

  /// The text of an element that ends; `nil` where it is not told of.
  private mutating func ends(_ text: String) -> String? {
    guard skipped == 0 else {
      skipped -= 1
      return nil
    }
    guard let element = open.popLast(), !isDamaged else { return nil }
    guard !element.seen.isEmpty else { return text }
    reads(beside: text)
    return ""
  }

  private mutating func note(_ name: String) {
    countOfOdd += 1
    if countOfOdd > ElementWalk.mostOdd { isDamaged = true }
    let oddity = Oddity.element(name)
    if odd.count < 20, !odd.contains(oddity) { odd.append(oddity) }
  }
}
