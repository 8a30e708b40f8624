import Indicators
import Releases
import Surveys
import Wording

/// Who was not heard: in words, and channel by channel and department by department.
struct UnheardView {
  /// One dimension: what was given or asked, beside what answered.
  struct Comparison {
    let heading: String
    let chart: Drawing
    let table: PlainTable
  }

  let heading: String
  let lines: [String]
  let distances: String?
  let reading: String
  let comparisons: [Comparison]

  /// `nil` where nobody was invited.
  init?(_ page: FieldworkPage, _ formats: Formats) {
    let fieldwork = page.fieldwork
    guard let found = fieldwork.representativeness else { return nil }
    let isRegistered = fieldwork.everybody?.served != nil
    heading = formats.say(FieldworkPhrase.unheard)
    let said = fieldwork.unheard.map { $0.sentence(of: page.organisation, ofServices: isRegistered, formats) }
    lines = said.isEmpty ? [formats.say(FieldworkPhrase.allHeard)] : said
    let shares = found.distances.sorted { $0.key < $1.key }.map { ($0.key, formats.percent($0.value)) }
    distances = shares.isEmpty ? nil : formats.say(FieldworkPhrase.distances(shares))
    reading = formats.say(FieldworkPhrase.likenessReading(ofServices: isRegistered))
    comparisons = Dimension.allCases.compactMap { dimension in
      Comparison(
        dimension, found.strata.filter { $0.dimension == dimension }, page.organisation, ofServices: isRegistered,
        formats)
    }
  }
}

extension UnheardView.Comparison {
  /// `nil` where nothing is told of the dimension.
  fileprivate init?(
    _ dimension: Dimension, _ strata: [Representativeness.Stratum], _ organisation: Organisation, ofServices: Bool,
    _ formats: Formats
  ) {
    guard strata.contains(where: { $0.eligible != nil && $0.answered != nil }) else { return nil }
    let heading = formats.say(FieldworkPhrase.likeness(dimension))
    let rows = strata.map { stratum in
      let name = formats(organisation.name(of: stratum.label, in: Breakdown(dimension)))
      guard let eligible = stratum.eligible, let answered = stratum.answered else {
        let withheld = formats.say(StatusPhrase.withheldShort)
        return (
          chart: RowChart.Row(name: name, value: withheld, mark: .none),
          table: PlainTable.Row(name: name, cells: [withheld, withheld, formats.absent])
        )
      }
      return (
        chart: RowChart.Row(
          name: name, value: formats.percent(answered), mark: .pair(hollow: eligible, full: answered)),
        table: PlainTable.Row(
          name: name,
          cells: [
            formats.percent(eligible), formats.percent(answered),
            formats.signedDifference(answered - eligible, of: .responseRate),
          ])
      )
    }
    self.heading = heading
    let axis = ValueAxis(sharesUpTo: strata.flatMap { [$0.eligible, $0.answered].compactMap(\.self) }.max() ?? 1)
    chart =
      RowChart(
        id: "heard-\(dimension.rawValue)", title: heading, axis: axis, rows: rows.map(\.chart),
        formats: formats
      ).drawing
    let whole: FieldworkPhrase = ofServices ? .shareOfServices : .shareOfInvitations
    table = PlainTable(
      caption: formats.say(StaffPhrase.tableOf(heading)), nameHeading: formats(dimension.name),
      headings: [whole, .shareOfAnswers, .gap].map { formats.say($0) }, rows: rows.map(\.table))
  }
}
