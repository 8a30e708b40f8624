import ArgumentParser
import Composition
import Configuration
import Delivery

/// Where things are: options first, then the environment (`RIDA_DATA`, `RIDA_SURVEYS`, …), then what suits a checkout.
struct Settings: ParsableArguments {
  @ArgumentParser.Option(help: "The data folder (RIDA_DATA).")
  var data = Places.environment.string(forKey: "rida.data", default: "./data")

  @ArgumentParser.Option(
    name: .customLong("surveys"),
    help:
      "The folder with surveys, channels.yaml and departments.yaml (RIDA_SURVEYS); that of the data folder, or ./Surveys."
  )
  var namedSurveys = Places.environment.string(forKey: "rida.surveys", default: "")

  @ArgumentParser.Option(
    name: .customLong("reports"),
    help: "The folder with report definitions (RIDA_REPORTS); that of the data folder, or ./Reports.")
  var namedReports = Places.environment.string(forKey: "rida.reports", default: "")

  @ArgumentParser.Option(
    help: "The address of the site, as it stands in links (RIDA_LINK); http://127.0.0.1:8080 if left out.")
  var link = Places.environment.string(forKey: "rida.link", default: "")

  /// Where the charity writes surveys and report definitions: the folders that are named, the data folder's own, or those
  /// of a checkout.
  var folders: CharityFolders {
    let usual = CharityFolders.of(data, otherwise: CharityFolders(surveys: "./Surveys", reports: "./Reports"))
    return CharityFolders(
      surveys: namedSurveys.isEmpty ? usual.surveys : namedSurveys,
      reports: namedReports.isEmpty ? usual.reports : namedReports)
  }
  var surveys: String { folders.surveys }
  var reports: String { folders.reports }

  /// The address that stands in links, without a slash at its end: what is set or, where nothing is, what an administrator
  /// has chosen, or that at which ‘rida serve’ listens if nobody tells it otherwise.
  func base(of workspace: Workspace) async throws -> String { try base(chosen: try await workspace.chosenAddress()) }

  /// The same where it is known what an administrator has chosen.
  func base(chosen: String?) throws -> String {
    try told { () throws(SiteAddressProblem) in
      try meant(listeningAt: "127.0.0.1", port: .usual, chosen: chosen)
    }.description
  }

  /// The same for a server, which must be what the address leads to.
  /// - Parameter chosen: what an administrator has chosen; `nil` where nobody has.
  func base(listeningAt host: String, port: Port, chosen: String?) throws -> String {
    try told { () throws(SiteAddressProblem) in
      let address = try meant(listeningAt: host, port: port, chosen: chosen)
      if !link.isEmpty || chosen != nil { try address.check(listeningAt: host, port: port.number) }
      return address
    }.description
  }

  /// The same for a command whose links go out to people; says so where they lead to this machine alone.
  func baseOfLinks(of workspace: Workspace) async throws -> String {
    let chosen = try await workspace.chosenAddress()
    let address = try told { () throws(SiteAddressProblem) in
      try meant(listeningAt: "127.0.0.1", port: .usual, chosen: chosen)
    }
    if address.isOfThisMachine {
      let start = link.isEmpty ? "RIDA_LINK is not set: these" : "These"
      Console.warn("\(start) links open on this machine alone, at \(address).")
    }
    return address.description
  }

  private func meant(
    listeningAt host: String, port: Port, chosen: String?
  ) throws(SiteAddressProblem) -> SiteAddress {
    if !link.isEmpty { return try SiteAddress(link) }
    guard let chosen else { return try .unset(listeningAt: host, port: port.number) }
    return try SiteAddress(chosen)
  }

  /// Ends the program where an address is none. Its error has no type: Swift 6.3.1 ends itself when it optimises a typed one
  /// into an asynchronous command.
  private func told(_ read: () throws(SiteAddressProblem) -> SiteAddress) throws -> SiteAddress {
    do throws(SiteAddressProblem) {
      return try read()
    } catch {
      throw Complaint.configuration(error.words)
    }
  }
}

/// A port of TCP. A larger number would be cut to sixteen bits, and the site would listen where nobody looks.
struct Port: ExpressibleByArgument, CustomStringConvertible {
  let number: Int

  init?(argument: String) {
    guard let number = Int(argument), (1...65_535).contains(number) else { return nil }
    self.number = number
  }

  /// The port where none is named.
  static let usual = Port()
  private init() { number = 8080 }

  var description: String { "\(number)" }
  var defaultValueDescription: String { description }
}
