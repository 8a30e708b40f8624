import CXLSXWriter
import Foundation

/// Draws a chart of shares through libxlsxwriter, in the direction in which the sheet is read.
struct XLSXChart {
  private let chart: Chart
  private let sheet: Sheet
  private let book: XLSXBook

  init(_ chart: Chart, on sheet: Sheet, book: XLSXBook) {
    self.chart = chart
    self.sheet = sheet
    self.book = book
  }

  /// Puts it on its sheet, as wide as the columns.
  func insert(into target: XLSXBook.SheetPointer) throws(ReportProblem) {
    guard let drawn = book.addChart(chart.kind == .bar ? LXW_CHART_BAR : LXW_CHART_LINE) else { return }
    withFont(size: 13, bold: true) {
      chart_title_set_name(drawn, chart.title.chartText)
      chart_title_set_name_font(drawn, $0)
    }
    for series in chart.series { add(series, to: drawn) }
    switch chart.kind {
    case .bar: setUpBars(drawn)
    case .line: setUpLines(drawn)
    }
    let alternative = strdup(chart.description.descriptionText)
    defer { free(alternative) }
    var options = lxw_chart_options()
    options.x_offset = 4
    options.x_scale = (sheet.widths.reduce(0, +) * 7 + Double(sheet.widths.count) * 5 - 8) / 480
    options.y_scale = Double(chart.height) / 288
    options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
    options.description = alternative
    try book.check(worksheet_insert_chart_opt(target, UInt32(chart.row), 0, drawn, &options), on: sheet.name)
  }

  private func add(_ series: Chart.Series, to drawn: UnsafeMutablePointer<lxw_chart>) {
    guard let added = chart_add_series(drawn, nil, nil) else { return }
    chart_series_set_name(added, series.name.chartText)
    chart.categories.refer { chart_series_set_categories(added, sheet.name, $0, $1, $2, $3) }
    series.values.refer { chart_series_set_values(added, sheet.name, $0, $1, $2, $3) }
    ChartCache(sheet).fill(added.pointee.values, with: series.values)
    var line = lxw_chart_line()
    line.color = Self.green
    switch (chart.kind, series.role) {
    case (.bar, _):
      var fill = lxw_chart_fill(color: Self.green, none: 0, transparency: 0)
      chart_series_set_fill(added, &fill)
      labels(of: added)
    case (.line, .estimate):
      line.width = 2.5
      chart_series_set_line(added, &line)
      chart_series_set_marker_type(added, UInt8(LXW_CHART_MARKER_CIRCLE.rawValue))
      chart_series_set_marker_size(added, 7)
      var fill = lxw_chart_fill(color: Self.green, none: 0, transparency: 0)
      chart_series_set_marker_fill(added, &fill)
      chart_series_set_marker_line(added, &line)
      labels(of: added)
    case (.line, .limit), (.line, .centre), (.line, .target):
      let look = beside(series.role)
      line.color = look.colour
      line.width = 1
      line.dash_type = UInt8(look.dash.rawValue)
      chart_series_set_line(added, &line)
      chart_series_set_marker_type(added, UInt8(LXW_CHART_MARKER_NONE.rawValue))
    }
  }

  /// How a line that stands beside the estimates is told from the others.
  private func beside(_ role: Chart.Series.Role) -> (colour: lxw_color_t, dash: lxw_chart_line_dash_type) {
    switch role {
    case .estimate, .limit: (Self.grey, LXW_CHART_LINE_DASH_DASH)
    case .centre: (Self.blue, LXW_CHART_LINE_DASH_LONG_DASH_DOT)
    case .target: (Self.ink, LXW_CHART_LINE_DASH_LONG_DASH)
    }
  }

  private func labels(of series: UnsafeMutablePointer<lxw_chart_series>) {
    chart_series_set_labels(series)
    chart_series_set_labels_num_format(series, "0%")
    let position = chart.kind == .bar ? LXW_CHART_LABEL_POSITION_OUTSIDE_END : LXW_CHART_LABEL_POSITION_ABOVE
    chart_series_set_labels_position(series, UInt8(position.rawValue))
    withFont(size: 11, bold: true) { chart_series_set_labels_font(series, $0) }
  }

  /// Labels stand at the bars, so the axis of values needs none. libxlsxwriter calls the upright axis of bars `y_axis`.
  private func setUpBars(_ drawn: UnsafeMutablePointer<lxw_chart>) {
    let (names, values) = (drawn.pointee.y_axis, drawn.pointee.x_axis)
    chart_axis_set_reverse(names)
    if sheet.rightToLeft { chart_axis_set_reverse(values) }
    withFont(size: 11, bold: false) { chart_axis_set_num_font(names, $0) }
    chart_axis_set_major_tick_mark(names, UInt8(LXW_CHART_AXIS_TICK_MARK_NONE.rawValue))
    range(of: values)
    chart_axis_off(values)
    chart_axis_major_gridlines_set_visible(values, 0)
    chart_axis_major_gridlines_set_visible(names, 0)
    chart_legend_set_position(drawn, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    chart_set_series_gap(drawn, 60)
  }

  private func setUpLines(_ drawn: UnsafeMutablePointer<lxw_chart>) {
    let (times, values) = (drawn.pointee.x_axis, drawn.pointee.y_axis)
    if sheet.rightToLeft { chart_axis_set_reverse(times) }
    withFont(size: 11, bold: false) {
      chart_axis_set_num_font(times, $0)
      chart_axis_set_num_font(values, $0)
      chart_legend_set_font(drawn, $0)
    }
    range(of: values)
    chart_axis_set_num_format(values, "0%")
    chart_axis_set_major_unit(values, Double(chart.scale.step) / 10)
    var line = lxw_chart_line()
    line.color = Self.rule
    line.width = 0.75
    chart_axis_major_gridlines_set_line(values, &line)
    chart_legend_set_position(drawn, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    chart_show_blanks_as(drawn, UInt8(LXW_CHART_BLANKS_AS_GAP.rawValue))
  }

  /// Bars on the whole scale: a cut one makes noise look like news. Lines on the part in which they move.
  private func range(of axis: UnsafeMutablePointer<lxw_chart_axis>?) {
    let scale = chart.kind == .bar ? .whole : chart.scale
    chart_axis_set_min(axis, Double(scale.first) / 10)
    chart_axis_set_max(axis, Double(scale.last) / 10)
  }

  private func withFont(size: Double, bold: Bool, _ body: (UnsafeMutablePointer<lxw_chart_font>) -> Void) {
    let name = strdup(XLSXFormats.font)
    defer { free(name) }
    var font = lxw_chart_font()
    font.name = name
    font.size = size
    font.bold = bold ? 1 : 2
    body(&font)
  }

  private static let green: lxw_color_t = 0x1F7A4F
  private static let blue: lxw_color_t = 0x0B5394
  private static let grey: lxw_color_t = 0x59645F
  private static let ink: lxw_color_t = 0x1F2A26
  private static let rule: lxw_color_t = 0xDDE3E0
}

extension CellRange {
  /// Hands its four corners over, as libxlsxwriter counts them.
  fileprivate func refer(_ body: (lxw_row_t, lxw_col_t, lxw_row_t, lxw_col_t) -> Void) {
    body(UInt32(rows.lowerBound), UInt16(column), UInt32(max(rows.upperBound - 1, rows.lowerBound)), UInt16(column))
  }
}
