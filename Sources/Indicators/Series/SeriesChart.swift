import Statistics

/// The chart that fits a history: by its unit, its length, and its spread.
struct SeriesChart {
  let method: Series.Method
  /// `nil` where there are too few points for any.
  let chart: ControlChart?
  let trendP: Double?
  /// The limits of the classic p chart where the chart has Laney's.
  let classic: [Interval?]?
  private let places: Int

  init(_ indicator: Indicator, _ figures: [Figure?]) {
    let shown = figures.map { figure in
      figure.flatMap { $0.bound == nil && $0.held == nil && $0.value != nil ? $0 : nil }
    }
    let values = shown.map { $0?.value }
    let count = values.count { $0 != nil }
    let shares = indicator.unit == .share ? shown.map { $0?.proportion ?? Proportion(count: 0, base: 0) } : nil
    places = figures.count
    var classic: [Interval?]?
    trendP = shares.flatMap { CochranArmitage($0)?.p }
    if count < Series.fewestForRuns {
      (method, chart) = (.none, nil)
    } else if count < Series.fewestForLimits {
      (method, chart) = (.runChart, RunChart(values)?.chart)
    } else if let shares {
      let limits = PChart(shares)
      let isLaney = limits?.laney != nil && limits?.chart == limits?.laney
      (method, chart) = (isLaney ? .laney : .pChart, limits?.chart)
      classic = isLaney ? limits?.binomial.limits : nil
    } else {
      (method, chart) = (.xmr, XmRChart(values, range: indicator.range)?.chart)
    }
    self.classic = classic
  }

  /// The signals of each point (NHS Making Data Count: beyond a limit, seven on one side, seven rising or falling, two
  /// of three near a limit).
  var signals: [[Signal]] {
    chart.map(SignalRules.makingDataCount.signals) ?? Array(repeating: [], count: places)
  }

  /// Whether the newest period has a point: what an older one says is no news.
  var endsWithPoint: Bool { chart?.values.last.map { $0 != nil } ?? false }
}

extension Indicator {
  /// What its values cannot leave, as far as it is the same for every question.
  fileprivate var range: ClosedRange<Double> {
    switch self {
    case .index: 0...100
    case .nps, .net: -100...100
    default: unit == .share ? 0...1 : ControlChart.unbounded
    }
  }
}

extension Figure {
  /// The counts behind a share that is shown exactly.
  var proportion: Proportion? {
    guard indicator.unit == .share, bound == nil, let base, let value else { return nil }
    return Proportion(count: Int((value * Double(base)).rounded()), base: base)
  }
}
