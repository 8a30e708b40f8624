import ArgumentParser
import Composition
import Configuration
import Delivery

/// Where things are: options first, then the environment (`RIDA_DATA`, `RIDA_SURVEYS`, …), then what suits a checkout.
struct Settings: ParsableArguments {
  @ArgumentParser.Option(help: "The data folder (RIDA_DATA).")
  var data = Places.environment.string(forKey: "rida.data", default: "./data")

  @ArgumentParser.Option(help: "The folder with surveys, channels.yaml and departments.yaml (RIDA_SURVEYS).")
  var surveys = Places.environment.string(forKey: "rida.surveys", default: "./Surveys")

  @ArgumentParser.Option(help: "The folder with report definitions (RIDA_REPORTS).")
  var reports = Places.environment.string(forKey: "rida.reports", default: "./Reports")

  @ArgumentParser.Option(
    help: "The address of the site, as it stands in links (RIDA_LINK); http://127.0.0.1:8080 if left out.")
  var link = Places.environment.string(forKey: "rida.link", default: "")

  /// Where the charity writes surveys and report definitions.
  var folders: CharityFolders { CharityFolders(surveys: surveys, reports: reports) }

  /// The address that stands in links, without a slash at its end: what is set or, where nothing is, that at which ‘rida
  /// serve’ listens if nobody tells it otherwise. One that links cannot lead to ends the program before it begins.
  func base() throws(Complaint) -> String {
    try told { () throws(SiteAddressProblem) in try meant(listeningAt: "127.0.0.1", port: .usual) }.description
  }

  /// The same for a server, which must be what the address leads to.
  func base(listeningAt host: String, port: Port) throws(Complaint) -> String {
    try told { () throws(SiteAddressProblem) in
      let address = try meant(listeningAt: host, port: port)
      try address.check(listeningAt: host, port: port.number)
      return address
    }.description
  }

  /// The same for a command whose links go out to people; says so where they lead to this machine alone.
  func baseOfLinks() throws(Complaint) -> String {
    let address = try told { () throws(SiteAddressProblem) in try meant(listeningAt: "127.0.0.1", port: .usual) }
    if address.isOfThisMachine {
      let start = link.isEmpty ? "RIDA_LINK is not set: these" : "These"
      Console.warn("\(start) links open on this machine alone, at \(address).")
    }
    return address.description
  }

  private func meant(listeningAt host: String, port: Port) throws(SiteAddressProblem) -> SiteAddress {
    try link.isEmpty ? .unset(listeningAt: host, port: port.number) : SiteAddress(link)
  }

  /// Ends the program where an address is none.
  private func told(_ read: () throws(SiteAddressProblem) -> SiteAddress) throws(Complaint) -> SiteAddress {
    do throws(SiteAddressProblem) {
      return try read()
    } catch {
      throw .configuration(error.words)
    }
  }
}
