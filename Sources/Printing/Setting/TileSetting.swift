/// Figures in large letters, side by side.
extension PageSetter {
  func set(_ tiles: [Tile], in section: StructureNode) {
    guard !tiles.isEmpty else { return }
    let gap = 10.0
    let wide = (width - gap * Double(tiles.count - 1)) / Double(tiles.count)
    let inner = wide - 20
    let set = tiles.enumerated().map { index, tile in
      let size = index == 0 ? 34.0 : 22
      let name = text(tile.name, TextLook(size: 9, ink: .quiet, lines: 2), width: inner)
      let value = text(tile.value, TextLook(size: size, isBold: true, ink: .accent, lines: 1), width: inner)
      let verdict = tile.verdict.map {
        text($0, TextLook(size: 9, isBold: true, ink: tile.tone.ink, lines: 2), width: inner)
      }
      let lines = tile.lines.map { text($0, TextLook(size: 9, ink: .quiet, lines: 2), width: inner) }
      return [name, value] + [verdict].compactMap(\.self) + lines
    }
    let height = set.map { $0.reduce(0) { $0 + $1.height } }.max() ?? 0
    need(height + 14)
    for (index, (tile, texts)) in zip(tiles, set).enumerated() {
      let x = (wide + gap) * Double(index)
      put(.block(.tint), x: x, width: wide, height: height + 14)
      put(.block(.accent), x: x, width: 3, height: height + 14)
      let words = [tile.name, tile.value] + [tile.verdict].compactMap(\.self) + tile.lines
      var below = 7.0
      for (said, text) in zip(words, texts) {
        put(text, x: x + 12, below: below, width: inner, node: section.adding(.paragraph, words: said.spoken))
        below += text.height
      }
    }
    move(height + 14 + 8)
  }
}

extension Tone {
  var ink: Ink {
    switch self {
    case .good: .good
    case .bad: .bad
    case .plain: .black
    }
  }
}
