import Indicators
import Statistics
import Wording

/// What shades, shapes and edges of the cells mean, as far as any cell has them.
struct MatrixKey {
  /// A shade with the values that have it.
  struct Shade {
    let tone: String
    let words: String
  }

  /// A shape with its word.
  struct Sign {
    let shape: String
    let words: String
  }

  let heading: String
  let shades: [Shade]
  let signs: [Sign]
  /// That cells without a sign have not changed; `nil` where nothing is compared.
  let noSign: String?
  let small: String?
  let hatched: String?
  let dash: String?

  /// The key of some cells; `figures` are those that are shown in them.
  init(
    _ cells: [MatrixCell], _ figures: [Figure], _ scale: LevelScale, _ indicator: Indicator, _ formats: Formats
  ) {
    heading = formats.say(MatrixPhrase.shades)
    shades = scale.steps.map { step in
      Shade(
        tone: "level-\(step.shade)",
        words: formats.interval(Interval(low: step.low, high: step.high), of: indicator))
    }
    let changes = cells.compactMap(\.change)
    signs = changes.filter(MatrixCell.shows).reduce(into: []) { signs, change in
      if !signs.contains(where: { $0.shape == change.shape }) {
        signs.append(Sign(shape: change.shape, words: change.verdict))
      }
    }
    noSign = changes.contains { !MatrixCell.shows($0) } ? formats.say(MatrixPhrase.noSign) : nil
    small = figures.contains { $0.status == .smallSample } ? formats.say(MatrixPhrase.small) : nil
    hatched = cells.contains { $0.tone == "withheld" } ? formats.say(MatrixPhrase.hatched) : nil
    dash = cells.contains { $0.tone == "unasked" } ? formats.say(MatrixPhrase.dash) : nil
  }
}

/// The cells of a matrix one below another, for a screen that is too narrow for a table.
struct MatrixRanking {
  let heading: String
  let first: [MatrixCell]
  let hasRest: Bool
  let restHeading: String
  let rest: [MatrixCell]
  /// How many are withheld; `nil` where none is.
  let withheld: String?

  /// As many stand openly.
  private static let open = 12

  /// The worst first, by what the indicator has as worse; of equal values the one of more answers.
  init(_ cells: [(figure: Figure, cell: MatrixCell)], higherIsBetter: Bool?, _ formats: Formats) {
    let told = cells.filter { $0.cell.value != nil }.sorted { one, other in
      let (left, right) = (one.figure.value ?? 0, other.figure.value ?? 0)
      guard left != right else { return (one.figure.base ?? 0) > (other.figure.base ?? 0) }
      return higherIsBetter == true ? left < right : left > right
    }.map(\.cell)
    heading = formats.say(higherIsBetter == nil ? MatrixPhrase.highestFirst : .worstFirst)
    first = Array(told.prefix(MatrixRanking.open))
    rest = Array(told.dropFirst(MatrixRanking.open))
    hasRest = !rest.isEmpty
    restHeading = formats.say(MatrixPhrase.rest(rest.count))
    let silent = cells.count { $0.figure.status == .withheld }
    withheld = silent > 0 ? formats.say(MatrixPhrase.withheldCells(silent)) : nil
  }
}
