import Indicators
import Releases
import Surveys
import Wording

/// What changed since the period compared with, and what left its own habit: nothing else.
struct ChangesView {
  /// One label or question that changed.
  struct Item {
    let name: String
    let href: String?
    /// What it is: a channel, a department, a question.
    let kind: String
    let value: String
    let change: ChangeView
    /// Answers and range; that it is told by all periods.
    let detail: String?
  }

  let heading: String
  let nothing: String?
  let items: [Item]
  let moreHeading: String?
  let more: [Item]

  /// How many stand open; a single one more stands with them, since a fold would take its room.
  static let open = 4

  /// The changes of a survey's labels on its overall question, and of its other questions; `nil` where nothing is
  /// compared.
  init?(_ overview: OverviewPage, besides tiles: Set<String>) {
    guard let since = overview.overall.comparison else { return nil }
    let formats = overview.frame.formats
    let found = ChangesView.found(overview, besides: tiles).sorted { $0.rank < $1.rank }
    let all = found.map { $0.item(formats) }
    heading = formats.say(OverviewPhrase.changed(since: since))
    nothing = all.isEmpty ? formats.say(OverviewPhrase.nothingChanged) : nil
    let open = all.count == ChangesView.open + 1 ? all.count : ChangesView.open
    items = Array(all.prefix(open))
    more = Array(all.dropFirst(open))
    moreHeading = more.isEmpty ? nil : formats.say(OverviewPhrase.moreChanges(more.count))
  }

  /// The figures that changed, so that a file of the page holds them too.
  static func figures(_ overview: OverviewPage, besides tiles: Set<String>) -> [(Scorecard, [Figure])] {
    let moved = found(overview, besides: tiles)
    let parts = [overview.byChannel, overview.byDepartment].filter { $0.breakdown != overview.overall.breakdown }
    return (parts + [overview.overall]).map { card in
      (card, moved.filter { $0.breakdown == card.breakdown }.map(\.figure))
    }.filter { !$0.1.isEmpty }
  }

  private static func found(_ overview: OverviewPage, besides tiles: Set<String>) -> [Moved] {
    let (frame, survey) = (overview.frame, overview.overall.survey)
    let parts = [
      (overview.byChannel, overview.history.channels), (overview.byDepartment, overview.history.departments),
    ]
    let labels = parts.flatMap { card, series -> [Moved] in
      guard let question = survey.overall, let indicator = Indicator.indicators(of: question).first,
        let dimension = card.breakdown.dimensions.first
      else { return [] }
      return card.labels.compactMap { label in
        guard let figure = card.figure(indicator, of: question.key, for: label) else { return nil }
        return Moved(
          figure, in: card.breakdown, series: series.first { $0.label == label },
          name: frame.formats(overview.organisation.name(of: label, in: card.breakdown)),
          kind: frame.formats(dimension.name), href: frame.link(to: label, in: card.breakdown), frame.formats)
      }
    }
    let questions = survey.questions.filter { !tiles.contains($0.key) }.compactMap { question -> Moved? in
      guard let figure = overview.lead(of: question) else { return nil }
      return Moved(
        figure, in: .none, series: nil, name: frame.formats(question.policy?.name ?? question.title),
        kind: frame.formats.say(StaffPhrase.question), href: frame.link("/questions/\(question.key)"), frame.formats)
    }
    return labels + questions
  }
}

/// A figure that changed, before it is put in its place.
private struct Moved {
  let figure: Figure
  let breakdown: Breakdown
  let name: String
  let kind: String
  let href: String?
  let change: ChangeView
  /// Whether its own history says so, and not the period compared with.
  let isUnusual: Bool

  private static let told: [Verdict] = [.better, .worse, .changed]

  /// `nil` where it did not change, and is as usual.
  init?(
    _ figure: Figure, in breakdown: Breakdown, series: Series?, name: String, kind: String, href: String?,
    _ formats: Formats
  ) {
    let isChanged = figure.change?.verdict.map(Moved.told.contains) ?? false
    let unusual = series.flatMap { Moved.told.contains($0.verdict) ? ChangeView($0, formats) : nil }
    guard let change = isChanged ? ChangeView(figure, formats) : unusual else { return nil }
    self.figure = figure
    self.breakdown = breakdown
    self.name = name
    self.kind = kind
    self.href = href
    self.change = change
    isUnusual = !isChanged
  }

  /// Real changes before signs, what got worse before what got better, the larger before the smaller.
  var rank: (Int, Int, Double) {
    let isReal = !isUnusual && figure.change?.family != .exploratory
    let difference = abs(figure.change?.difference ?? 0) * (figure.indicator.unit == .share ? 100 : 1)
    return (isReal ? 0 : isUnusual ? 2 : 1, change.tone == "worse" ? 0 : 1, -difference)
  }

  func item(_ formats: Formats) -> ChangesView.Item {
    let unusual = isUnusual ? formats.say(OverviewPhrase.unusualNow) : nil
    let detail = [unusual, StoryTile.detail(figure, formats)].compactMap(\.self)
    return ChangesView.Item(
      name: name, href: href, kind: kind, value: formats.value(figure), change: change,
      detail: detail.isEmpty ? nil : detail.joined(separator: LabelNames.separator))
  }
}
