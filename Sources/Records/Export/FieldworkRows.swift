import Indicators
import Statistics
import Surveys

extension ShownRecords {
  /// Fieldwork, label by label, then how those who answered stand for those who were served.
  func records(of fieldwork: PeriodFieldwork) -> [FigureRecord] {
    let whole = fieldwork.everybody.map { records(of: $0, by: .none) } ?? []
    let parts = fieldwork.parts.flatMap { part in
      part.reports.flatMap { records(of: $0, by: Breakdown(part.dimension)) }
    }
    return whole + parts + (fieldwork.representativeness.map(records) ?? [])
  }

  private func records(of report: FieldworkReport, by breakdown: Breakdown) -> [FigureRecord] {
    func row(_ key: String, _ unit: Indicator.Unit, _ fill: (inout FigureRecord) -> Void) -> FigureRecord {
      var row = self.row(key, unit, of: report.label, by: breakdown)
      fill(&row)
      return row
    }
    func count(_ key: String, _ number: Int?) -> FigureRecord {
      row(key, .count) {
        $0.status = number == nil ? .withheld : .shown
        $0.base = number
        $0.value = number.map(Double.init)
      }
    }
    func days(_ key: String, _ name: LocalizedText, _ number: Int) -> FigureRecord {
      row("days_to_invitation", .scale) {
        $0.part = (key, name)
        $0.value = Double(number)
      }
    }
    var rows = report.served.map { [count("served", $0)] } ?? []
    rows.append(count("invited", report.invited))
    if let coverage = report.coverage {
      rows.append(row("coverage", .share) { ($0.base, $0.value) = (report.served, coverage) })
    }
    if let delivery = report.deliveryRate {
      rows.append(
        row("delivery_rate", .share) {
          ($0.base, $0.value, $0.interval, $0.method) = (delivery.base, delivery.share, delivery.wilson(), "wilson")
        })
    }
    rows.append(
      row(Indicator.responseRate.rawValue, .share) {
        $0.status = report.responseRate == nil ? .withheld : .shown
        ($0.base, $0.value) = (report.responseRate == nil ? nil : report.invited, report.responseRate)
      })
    if let wait = report.days {
      rows.append(days("median", LocalizedText(ar: "الوسيط", en: "Median"), wait.median))
      rows.append(days("ninth_decile", LocalizedText(ar: "تسعة من عشرة", en: "Nine of ten"), wait.ninthDecile))
    }
    if let satisfied = report.satisfied { rows.append(point(satisfied, in: period, by: breakdown)) }
    if let bounds = report.bounds { rows.append(row("worst_best_case", .share) { $0.interval = bounds }) }
    if let required = report.required { rows.append(count("required_n", required)) }
    return rows
  }

  private func records(of found: Representativeness) -> [FigureRecord] {
    let strata = found.strata.flatMap { stratum in
      [("share_of_served", stratum.eligible), ("share_of_ratings", stratum.answered)].map { key, value in
        var row = row(key, .share, of: stratum.label, by: Breakdown(stratum.dimension))
        (row.status, row.value) = (value == nil ? .withheld : .shown, value)
        return row
      }
    }
    let distances = found.distances.sorted { $0.key < $1.key }.map { dimension, distance in
      var row = row("distance", .share, by: Breakdown(dimension))
      row.value = distance
      return row
    }
    let weighted = found.weighted.map { weighted in
      var row = row("weighted", .share)
      (row.base, row.value, row.interval, row.method) =
        (Int(weighted.base.rounded()), weighted.share, weighted.wilson(), "wilson")
      return row
    }
    return strata + distances + [weighted].compactMap(\.self)
  }
}
