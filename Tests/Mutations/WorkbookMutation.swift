/// Workbooks from outside: tiny ones with a seal of our making, genuine ones of which a part was spoiled, and noise.
package struct WorkbookMutation: Sendable {
  /// The parts of genuine workbooks.
  private let genuine: [[ZipWriter.Entry]]
  private let whole: [[UInt8]]
  /// Once in how many throws a genuine one is taken, and no tiny one.
  private let rarity: Int

  /// Workbooks made from genuine ones, given by their bytes.
  package init(genuine files: [[UInt8]]) {
    whole = files
    rarity = 12
    genuine = files.map(ZipParts.of).filter { !$0.isEmpty }
  }

  /// Workbooks made from the parts of genuine ones alone.
  package init(parts: [[ZipWriter.Entry]]) {
    (genuine, rarity) = (parts, 1)
    whole = parts.map { ZipWriter.file($0) }
  }

  /// A workbook of the dice.
  package func file(_ dice: inout Dice) -> [UInt8] {
    if dice.once(in: 40), let file = dice.any(of: whole) { return ByteMutation.mutated(file, &dice) }
    var parts = dice.once(in: rarity) ? dice.any(of: genuine) ?? [] : TinyWorkbook(&dice).parts
    if !parts.isEmpty, !dice.once(in: 4) { spoil(&parts, &dice) }
    let told = dice.once(in: 60) ? dice.any(of: [0, 1, 65_535]) : nil
    let file = ZipWriter.file(parts, entriesTold: told)
    return dice.once(in: 20) ? ByteMutation.mutated(file, &dice) : file
  }

  private func spoil(_ parts: inout [ZipWriter.Entry], _ dice: inout Dice) {
    let place = dice.below(parts.count)
    switch dice.below(16) {
    case 0: parts[place].lie = dice.any(of: ZipWriter.Lie.allCases)
    case 1: parts.append(parts[place])
    case 2: parts.remove(at: place)
    case 3: parts[place].name = ByteMutation.mutated(parts[place].name, &dice)
    case 4:
      var twin = parts[place]
      twin.content = XMLMutation.mutated(twin.content, &dice)
      parts.append(twin)
    case 5: parts[place].content = dice.any(of: parts)?.content ?? []
    default: parts[place].content = XMLMutation.mutated(parts[place].content, &dice)
    }
  }
}
