import Foundation

/// How each block is set.
extension PageSetter {
  func set(_ block: Block, before next: Block?, in section: StructureNode) {
    switch block {
    case .heading(let words, let level): heading(words, level: level, before: next, in: section)
    case .paragraph(let words, let look):
      line(words, look, node: section.adding(.paragraph, words: words.spoken))
      skip(4)
    case .list(let items): list(items, in: section)
    case .facts(let facts): set(facts, in: section)
    case .tiles(let tiles): set(tiles, in: section)
    case .table(let table): set(table, in: section)
    case .bars(let chart): set(chart, in: section)
    case .figure(let svg, let width, let height, let description):
      figure(svg, width: width, height: height, description: description, in: section)
    case .masthead(let name, let logo, let title, let period):
      masthead(name, logo: logo, title: title, period: period, in: section)
    }
  }

  private func heading(_ words: String, level: Int, before next: Block?, in section: StructureNode) {
    let (role, size): (StructureNode.Role, Double) = level == 1 ? (.heading1, 17) : (.heading2, 12)
    skip(level == 1 ? 0 : 8)
    let set = text(words, TextLook(size: size, isBold: true, ink: level == 1 ? .accent : .black), width: width)
    // No heading is left alone at the foot of a page.
    need(set.height + 4 + (next.map { least(of: $0) } ?? 0))
    if level == 1 { note(heading: words.spoken) }
    put(set, x: 0, width: width, node: section.adding(role, words: words.spoken))
    move(set.height + 4)
  }

  /// What a block takes at least of the page on which it begins.
  private func least(of block: Block) -> Double {
    switch block {
    case .table(let table): least(of: table)
    case .bars(let chart): least(of: chart)
    case .heading, .paragraph, .list, .facts, .tiles, .figure, .masthead: 40
    }
  }

  private func list(_ items: [String], in section: StructureNode) {
    guard !items.isEmpty else { return }
    let list = section.adding(.list)
    for words in items {
      let set = text(words, .body, width: width - 12)
      need(set.height)
      put(.dot(.accent, isHollow: false), x: 0, below: 5, width: 5, height: 5)
      put(set, x: 12, width: width - 12, node: list.adding(.item).adding(.itemBody, words: words.spoken))
      move(set.height + 3)
    }
    skip(3)
  }

  private func set(_ facts: [(name: String, words: String)], in section: StructureNode) {
    guard !facts.isEmpty else { return }
    let table = section.adding(.table)
    let start = width * 0.27
    for fact in facts {
      let name = text(fact.name, TextLook(size: 9, ink: .quiet), width: start - 8)
      let words = text(fact.words, TextLook(size: 9), width: width - start)
      let height = max(name.height, words.height)
      need(height)
      let row = table.adding(.row)
      let head = row.adding(.head, words: fact.name.spoken)
      head.scope = .row
      put(name, x: 0, width: start - 8, node: head)
      put(words, x: start, width: width - start, node: row.adding(.cell, words: fact.words.spoken))
      move(height + 2)
    }
    skip(4)
  }

  private func figure(_ svg: String, width wide: Double, height: Double, description: String, in section: StructureNode)
  {
    let whole = min(1, width / wide, room / height)
    // A picture that nearly fits is made smaller rather than put on the next page.
    let shrink = rest >= height * whole * 0.6 ? min(whole, rest / height) : whole
    need(height * shrink)
    let node = section.adding(.figure)
    node.description = description.spoken
    put(.svg(svg), x: 0, width: wide * shrink, height: height * shrink, node: node)
    move(height * shrink + 6)
  }

  private func masthead(_ name: String, logo: Data?, title: String, period: String, in section: StructureNode) {
    let side = logo == nil ? 0 : 120.0
    let start = TextLook(size: 11, isBold: true, ink: .quiet, lines: 1)
    if let logo {
      // The picture is decoration: the name stands beside it.
      let svg = """
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="120" height="44">
        <image width="120" height="44" preserveAspectRatio="\(isRightToLeft ? "xMinYMid" : "xMaxYMid")" \
        xlink:href="data:image/png;base64,\(logo.base64EncodedString())"/></svg>
        """
      put(.svg(svg), x: width - side, width: side, height: 44)
    }
    let wide = width - side - (logo == nil ? 0 : 12)
    func add(_ words: String, _ look: TextLook, _ role: StructureNode.Role) {
      guard !words.isEmpty else { return }
      let set = text(words, look, width: wide)
      if role == .heading1 { note(heading: words.spoken) }
      put(set, x: 0, width: wide, node: section.adding(role, words: words.spoken))
      move(set.height + 1)
    }
    let top = y
    add(name, start, .paragraph)
    add(title, TextLook(size: 19, isBold: true, ink: .accent, lines: 2), .heading1)
    add(period, TextLook(size: 10, lines: 2), .paragraph)
    move(max(0, top + (logo == nil ? 0 : 46) - y) + 6)
  }
}

extension String {
  /// Without the marks that keep numbers in their order on a line.
  var spoken: String {
    String(
      String.UnicodeScalarView(unicodeScalars.filter { !(0x2066...0x2069).contains($0.value) && $0.value != 0x200F }))
  }
}
