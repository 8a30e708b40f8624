import Printing

extension Complaint {
  /// Why a report could not be printed. What was kept of its workbook stays kept.
  init(_ problem: PrintProblem) {
    switch problem {
    case .noFont:
      self = .configuration(
        "the PDF cannot be printed: no font of this machine has the letters of the report; install fonts-noto-core and try again"
      )
    case .tables:
      self = .input("a report of profile ‘data’ is tables for programs and is not printed; leave out --format")
    case .pages:
      self = .input("a report of profile ‘board’ is pages for readers; --format parquet is of profile ‘data’")
    case .drawing(let status):
      self.init(
        code: 75, lines: ["the PDF could not be drawn (cairo says \(status)): not enough memory or disk; try again"])
    case .structure:
      self = .configuration(
        "the PDF was drawn by a cairo whose files this program does not know; it knows 1.16. Nothing else is wrong")
    }
  }
}
