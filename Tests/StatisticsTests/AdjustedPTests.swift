import Statistics
import Testing

@Suite struct AdjustedPTests {
  /// The fifteen p-values of Benjamini & Hochberg (1995), section 4, thrombolysis after a heart attack.
  private let thrombolysis = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
    0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000,
  ]

  @Test func `Benjamini and Hochberg reject four where Holm rejects three`() {
    #expect(BenjaminiHochberg.adjusted(thrombolysis).prefix { ($0 ?? 1) <= 0.05 }.count == 4)
    #expect(Holm.adjusted(thrombolysis).prefix { ($0 ?? 1) <= 0.05 }.count == 3)
  }

  @Test func `small families can be checked by hand`() {
    let family = [0.01, 0.04, 0.03, 0.005]
    expect(Holm.adjusted(family), [0.03, 0.06, 0.06, 0.02])
    expect(BenjaminiHochberg.adjusted(family), [0.02, 0.04, 0.04, 0.02])
  }

  @Test func `a missing p stays missing and is not counted`() {
    let family = [nil, 0.01, nil, 0.04, 0.03, 0.005]
    expect(Holm.adjusted(family), [nil, 0.03, nil, 0.06, 0.06, 0.02])
    expect(BenjaminiHochberg.adjusted(family), [nil, 0.02, nil, 0.04, 0.04, 0.02])
  }

  @Test func `a single p is unchanged, and no p above 1`() {
    #expect(Holm.adjusted([0.3]) == [0.3])
    #expect(BenjaminiHochberg.adjusted([0.3]) == [0.3])
    #expect(Holm.adjusted([0.9, 0.8]) == [1, 1])
    #expect(Holm.adjusted([]).isEmpty)
    #expect(BenjaminiHochberg.adjusted([nil, nil]) == [nil, nil])
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `the golden example agrees`() throws {
    let golden = try GoldenFile.value(GoldenFamily.self, from: "adjusted_p.json")
    #expect(golden.p == thrombolysis)
    expect(Holm.adjusted(golden.p), golden.holm)
    expect(BenjaminiHochberg.adjusted(golden.p), golden.bh)
  }

  @Test(.enabled(if: GoldenFile.areHere), arguments: ["p_z", "p_fisher", "mwu_p"])
  func `every golden family agrees`(column: String) throws {
    let families = Dictionary(grouping: try GoldenFile.rows("two_group_tests.csv")) { $0["family"] }
    #expect(!families.isEmpty)
    for rows in families.values {
      let family = rows.map { $0.number(column) }
      expect(Holm.adjusted(family), rows.map { $0.number("\(column)_holm") })
      expect(BenjaminiHochberg.adjusted(family), rows.map { $0.number("\(column)_bh") })
    }
  }

  private func expect(
    _ adjusted: [Double?], _ expected: [Double?], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(adjusted.count == expected.count, sourceLocation: sourceLocation)
    for (value, golden) in zip(adjusted, expected) {
      #expect(isClose(value, golden), sourceLocation: sourceLocation)
    }
  }
}

/// adjusted_p.json.
private struct GoldenFamily: Decodable {
  let p: [Double]
  let holm: [Double]
  let bh: [Double]
}
