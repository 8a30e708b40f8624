import Statistics
import Testing

@Suite struct KrippendorffAlphaTests {
  // Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, A: binary data, two observers, none missing.
  @Test func `Meg and Owen hardly agree`() {
    let coincidences = Coincidences(units([[0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]]))
    #expect(coincidences.counts == [[10, 4], [4, 2]])
    #expect(coincidences.totals == [14, 6])
    #expect(isPrinted(KrippendorffAlpha.nominal(coincidences), 0.095, digits: 3))
  }

  // Krippendorff (2011), B: nominal data, two observers, none missing; the labels a…e are 0…4.
  @Test func `Ben and Gerry agree on most articles`() {
    let coincidences = Coincidences(
      units([[0, 0, 1, 1, 3, 2, 2, 2, 4, 3, 3, 0], [1, 0, 1, 1, 1, 2, 2, 2, 4, 3, 3, 3]]))
    #expect(coincidences.totals == [4, 6, 6, 6, 2])
    #expect(isPrinted(KrippendorffAlpha.nominal(coincidences), 0.692, digits: 3))
  }

  // Krippendorff (2011), C: nominal data, four observers, some missing. The last unit has one label and is left out.
  @Test func `four observers with gaps agree as printed`() {
    let coincidences = Coincidences(
      units([
        [0, 1, 2, 2, 1, 0, 3, 0, 1, nil, nil, nil], [0, 1, 2, 2, 1, 1, 3, 0, 1, 4, nil, 2],
        [nil, 2, 2, 2, 1, 2, 3, 1, 1, 4, 0, nil], [0, 1, 2, 2, 1, 3, 3, 0, 1, 4, 0, nil],
      ]))
    for (total, printed) in zip(coincidences.totals, [9.0, 13, 10, 5, 3]) { #expect(isClose(total, printed)) }
    #expect(isPrinted(KrippendorffAlpha.nominal(coincidences), 0.743, digits: 3))
    #expect(isClose(KrippendorffAlpha.nominal(coincidences), 0.743421052631579))
  }

  // Fleiss (1971), Psychological Bulletin 76: thirty patients, six raters, κ = 0.430 (R's irr: 0.4302445). The two
  // differ by the small-sample factor (n − 1) ÷ n alone, where every unit has as many labels.
  @Test func `Fleiss's thirty patients have an alpha just above his kappa`() throws {
    let patterns: [([Int], Int)] = [
      ([0, 0, 0, 6, 0], 1), ([0, 3, 0, 0, 3], 1), ([0, 1, 4, 0, 1], 1), ([0, 0, 0, 0, 6], 4), ([0, 3, 0, 3, 0], 1),
      ([2, 0, 4, 0, 0], 1), ([0, 0, 4, 0, 2], 1), ([2, 0, 3, 1, 0], 1), ([2, 0, 0, 4, 0], 2), ([1, 0, 0, 5, 0], 2),
      ([1, 1, 0, 4, 0], 1), ([0, 3, 3, 0, 0], 1), ([0, 2, 0, 3, 1], 1), ([0, 0, 5, 0, 1], 1), ([3, 0, 0, 1, 2], 1),
      ([5, 1, 0, 0, 0], 1), ([0, 2, 0, 4, 0], 2), ([1, 0, 2, 0, 3], 1), ([0, 1, 0, 5, 0], 1), ([0, 2, 0, 1, 3], 1),
      ([1, 0, 0, 4, 1], 1), ([0, 5, 0, 1, 0], 1), ([4, 0, 0, 0, 2], 1), ([1, 0, 5, 0, 0], 1),
    ]
    let coincidences = Coincidences(patterns.map { (coders: $0.0, count: $0.1) })
    for (total, printed) in zip(coincidences.totals, [26.0, 26, 30, 55, 43]) { #expect(isClose(total, printed)) }
    let alpha = try #require(KrippendorffAlpha.nominal(coincidences))
    #expect(isPrinted(1 - (1 - alpha) * 180 / 179, 0.4302445, digits: 7))
  }

  @Test func `one label everywhere has no alpha`() {
    #expect(KrippendorffAlpha.nominal(Coincidences([(coders: [3, 0], count: 7)])) == nil)
    #expect(KrippendorffAlpha.nominal(Coincidences(CodingTable([[12, 0], [0, 0]]))) == nil)
  }

  @Test func `nothing to compare has no alpha`() {
    #expect(KrippendorffAlpha.nominal(Coincidences([])) == nil)
    #expect(KrippendorffAlpha.nominal(Coincidences([(coders: [1, 0], count: 5), (coders: [0, 1], count: 5)])) == nil)
  }

  @Test func `full agreement is exactly one`() {
    let full = Coincidences([
      (coders: [3, 0, 0], count: 5), (coders: [0, 2, 0], count: 9), (coders: [0, 0, 7], count: 1),
    ])
    #expect(KrippendorffAlpha.nominal(full) == 1)
  }

  @Test func `a unit with one label changes nothing`() {
    let units: [(coders: [Int], count: Int)] = [(coders: [2, 0], count: 5), (coders: [1, 1], count: 2)]
    #expect(Coincidences(units) == Coincidences(units + [(coders: [0, 1], count: 40), (coders: [0, 0], count: 3)]))
  }

  @Test func `equal units together are as equal units apart`() {
    let together = Coincidences([(coders: [2, 1], count: 3), (coders: [0, 3], count: 2)])
    let apart = Coincidences([[2, 1], [2, 1], [0, 3], [2, 1], [0, 3]].map { (coders: $0, count: 1) })
    #expect(isClose(KrippendorffAlpha.nominal(together), KrippendorffAlpha.nominal(apart), relative: 1e-14))
  }

  // With the same totals on both sides, α exceeds κ by the small-sample factor alone.
  @Test func `two coders with the same habits have an alpha just above their kappa`() throws {
    let table = CodingTable([[30, 8], [8, 14]])
    let alpha = try #require(KrippendorffAlpha.nominal(Coincidences(table)))
    let kappa = try #require(CohenKappa(table).kappa)
    #expect(isClose(1 - alpha, (1 - kappa) * 119 / 120))
  }

  /// The labels of several coders, each coder a row, as the number of coders behind each label, unit by unit.
  private func units(_ rows: [[Int?]]) -> [(coders: [Int], count: Int)] {
    let labels = (rows.joined().compactMap(\.self).max() ?? 0) + 1
    return (rows.first ?? []).indices.map { unit in
      let given = rows.compactMap { $0[unit] }
      return (coders: (0..<labels).map { label in given.count { $0 == label } }, count: 1)
    }
  }
}
