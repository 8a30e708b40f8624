package import Tables

extension PackageProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noWorkbook: "this is no .xlsx workbook; give the file that ‘rida report’ wrote, or that was mailed"
    case .tooLarge:
      "the file is larger, or more work to read, than any report: a report has less than 32 MiB, and 256 MiB unpacked"
    case .damaged(let part):
      "the workbook is damaged: its part ‘\(part.prefix(80))’ cannot be read; fetch the file again"
    case .twofold:
      "the workbook is damaged or forged: it holds a part twice, or bytes that belong to no part; fetch the file again"
    }
  }
}
