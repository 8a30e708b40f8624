/// One case of kruskal.json, by that file's own names; pairs are named by the two groups.
struct GoldenKruskal: Decodable {
  let H: Double
  let df: Int
  let p: Double
  let n: Int
  let groups: [String: Int]
  let epsilon_sq: Double
  let dunn_holm: [String: [String: Double]]
  let chi2: Double
  let chi2_df: Double
  let chi2_p: Double

  /// The fewest answers of a group that took part: 5, but in two cases 4. There the file's rule of five counted the five
  /// questionnaires of the channel, of which one left the question out.
  var smallest: Int { min(5, groups.values.min() ?? 5) }

  /// The cases by name: `sfo_2017:q7_all~department`.
  static func all() throws -> [String: GoldenKruskal] {
    try GoldenFile.value([String: GoldenKruskal].self, from: "kruskal.json")
  }
}

extension GoldenHistograms {
  /// The groups that a case of kruskal.json is named after, small and blank ones too.
  func groups(of name: String) -> [(group: String, counts: [Int])] {
    let parts = name.split { ":~".contains($0) }.map(String.init)
    guard parts.count == 3 else { return [] }
    return breakdown(of: String(parts[0].dropFirst("sfo_".count)), by: parts[2], parts[1])
  }
}
