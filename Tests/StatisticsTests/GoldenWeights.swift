/// The file weights_fpc.json by its own names.
struct GoldenWeights: Decodable {
  let sfo_2017_rake: Rake
  let fpc_cases: [Population]
  let required_n: [Required]
  let sfo_2014_published_weight_q7_all: Mean
  let sfo_2014_published_weight_top2: Mean
  let sfo_2015_published_weight_q7_all: Mean
  let sfo_2015_published_weight_top2: Mean
  let sfo_2016_published_weight_q7_all: Mean
  let sfo_2016_published_weight_top2: Mean
  let sfo_2017_published_weight_q7_all: Mean
  let sfo_2017_published_weight_top2: Mean
  let sfo_2018_published_weight_q7_all: Mean
  let sfo_2018_published_weight_top2: Mean

  struct Rake: Decodable {
    let targets: Targets
    let cell_weights: [String: Double]
    let min: Double
    let max: Double
    let unweighted: Mean
    let raked: Mean
    let airport_weight: Mean
    let raked_top2: Mean
    let airport_top2: Mean
  }

  struct Targets: Decodable {
    let department: [String: Double]
    let stratum: [String: Double]
  }

  struct Mean: Decodable {
    let n: Int
    let sum_w: Double
    let mean: Double
    let kish_deff: Double
    let n_eff: Double
    let se_linear: Double
    let wilson_neff_lo: Double?
    let wilson_neff_hi: Double?
  }

  struct Population: Decodable {
    let x: Int
    let n: Int
    let N: Int
    let p: Double
    let fpc: Double
    let se_srs: Double
    let se_fpc: Double
    let se_svy: Double?
    let n_eff: Double?
    let wilson_fpc_lo: Double
    let wilson_fpc_hi: Double
  }

  struct Required: Decodable {
    let N: Int
    let n0: Double
    let n: Double
    let n_ceil: Int
  }

  static func all() throws -> GoldenWeights {
    try GoldenFile.value(GoldenWeights.self, from: "weights_fpc.json")
  }

  /// The ratings and the top-two shares under the airport's own weights, by year.
  var published: [(period: String, ratings: Mean, topTwo: Mean)] {
    [
      ("2014", sfo_2014_published_weight_q7_all, sfo_2014_published_weight_top2),
      ("2015", sfo_2015_published_weight_q7_all, sfo_2015_published_weight_top2),
      ("2016", sfo_2016_published_weight_q7_all, sfo_2016_published_weight_top2),
      ("2017", sfo_2017_published_weight_q7_all, sfo_2017_published_weight_top2),
      ("2018", sfo_2018_published_weight_q7_all, sfo_2018_published_weight_top2),
    ]
  }
}
