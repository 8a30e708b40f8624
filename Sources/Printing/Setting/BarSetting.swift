/// Bars with their ranges: to those who hear it read, a table.
extension PageSetter {
  private static let step = 17.0

  func set(_ chart: BarChart, in section: StructureNode) {
    guard !chart.rows.isEmpty else { return }
    let table = section.adding(.table)
    let (names, values, bases) = (width * 0.3, width * 0.13, width * 0.1)
    let bar = (x: names, width: width - names - values - bases - 8)
    let look = TextLook(size: 9, lines: 1)
    need(least(of: chart))
    let head = table.adding(.row)
    let columns = [
      (0.0, names - 8, TextLook.Place.start), (bar.x + bar.width + 8, values, .middle),
      (width - bases, bases, .end),
    ]
    for ((x, wide, place), words) in zip(columns, chart.heads) {
      let node = head.adding(.head, words: words.spoken)
      node.scope = .column
      put(
        text(words, TextLook(size: 8, ink: .quiet, place: place, lines: 1), width: wide), x: x, width: wide, node: node)
    }
    move(13)
    for row in chart.rows {
      need(PageSetter.step)
      draw(row, of: chart, x: bar.x, width: bar.width)
      let node = table.adding(.row)
      let words = [row.name, row.value, row.base]
      for (index, ((x, wide, place), words)) in zip(columns, words).enumerated() {
        let cell = node.adding(index == 0 ? .head : .cell, words: words.spoken)
        if index == 0 { cell.scope = .row }
        var look = look
        look.place = place
        look.isBold = index == 1
        put(text(words, look, width: wide), x: x, below: 1, width: wide, node: cell)
      }
      move(PageSetter.step)
    }
    skip(6)
  }

  /// A chart is not torn where a page has room for it.
  func least(of chart: BarChart) -> Double { min(13 + PageSetter.step * Double(chart.rows.count), room) }

  private func draw(_ row: BarChart.Row, of chart: BarChart, x: Double, width: Double) {
    put(.block(.hair), x: x, below: 8, width: width, height: 0.5)
    if let range = row.range {
      let (low, high) = (clamped(range.lowerBound), clamped(range.upperBound))
      put(.bar(.band), x: x + low * width, below: 3.5, width: max((high - low) * width, 1), height: 9)
    }
    if let whole = chart.whole {
      put(.block(.quiet), x: x + clamped(whole) * width, below: 0, width: 0.8, height: PageSetter.step)
    }
    // A dash a row, with a gap below it: together a long-dashed line.
    if let target = chart.target { put(.block(.black), x: x + clamped(target) * width, width: 1.2, height: 12) }
    if let share = row.share {
      put(
        .dot(.accent, isHollow: row.isSmall), x: x + clamped(share) * width - 3.5, below: 4.5, width: 7, height: 7)
    }
    if let target = row.target {
      put(.svg(PageSetter.diamond), x: x + clamped(target) * width - 4, below: 4, width: 8, height: 8)
    }
  }

  private static let diamond = """
    <svg xmlns="http://www.w3.org/2000/svg" width="8" height="8">\
    <path d="M4 0 8 4 4 8 0 4Z" fill="#1c2a26" stroke="#ffffff" stroke-width="0.8"/></svg>
    """

  private func clamped(_ share: Double) -> Double { min(max(share, 0), 1) }
}
