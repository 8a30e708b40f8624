import Statistics

/// One case of newcombe_cases.json, by that file's own names; differences there are first − second.
struct GoldenPair: Decodable {
  let x1: Int
  let n1: Int
  let x2: Int
  let n2: Int
  let z: Double?
  let p_z: Double?
  let p_fisher: Double
  let newcombe_lo: Double
  let newcombe_hi: Double

  var first: Proportion { Proportion(count: x1, base: n1) }
  var second: Proportion { Proportion(count: x2, base: n2) }

  static func all() throws -> [GoldenPair] {
    try GoldenFile.value([GoldenPair].self, from: "newcombe_cases.json")
  }
}
