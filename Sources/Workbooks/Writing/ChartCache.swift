import CXLSXWriter
import Foundation

/// The values that a chart carries for readers that do not calculate. libxlsxwriter 1.1.4 takes every formula for 0
/// there, so that previews would draw no bar; we write what the cells show.
struct ChartCache {
  private let sheet: Sheet

  init(_ sheet: Sheet) { self.sheet = sheet }

  /// Puts the numbers of a range into a series; a cell without one becomes a gap.
  func fill(_ range: UnsafeMutablePointer<lxw_series_range>?, with cells: CellRange) {
    guard let range, let points = range.pointee.data_cache else { return }
    for address in cells.addresses { points.append(sheet[address]?.number) }
    range.pointee.ignore_cache = 1
    range.pointee.num_data_points = UInt16(cells.rows.count)
  }
}

extension UnsafeMutablePointer<lxw_series_data_points> {
  /// Adds a point at the end of the list (`STAILQ_INSERT_TAIL`); libxlsxwriter frees it with its chart.
  fileprivate func append(_ number: Double?) {
    guard let memory = calloc(1, MemoryLayout<lxw_series_data_point>.size) else { return }
    let point = memory.bindMemory(to: lxw_series_data_point.self, capacity: 1)
    point.pointee.number = number ?? 0
    point.pointee.no_data = number == nil ? 1 : 0
    pointee.stqh_last.pointee = point
    pointee.stqh_last = withUnsafeMutablePointer(to: &point.pointee.list_pointers.stqe_next) { $0 }
  }
}
