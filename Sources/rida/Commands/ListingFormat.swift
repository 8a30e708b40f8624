import ArgumentParser
import Foundation
import Reporting

/// How a listing is written.
enum ListingFormat: String, ExpressibleByArgument, CaseIterable {
  case json, csv, table

  /// Prints a listing; a table has room for some columns only.
  func print(_ listing: Listing, table heads: [String]) throws {
    let data =
      switch self {
      case .json: try listing.json() + Data("\n".utf8)
      case .csv: Data(listing.csv.utf8)
      case .table: Data(listing.table(heads).utf8)
      }
    try FileHandle.standardOutput.write(contentsOf: data)
  }
}
