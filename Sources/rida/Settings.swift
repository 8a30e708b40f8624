import ArgumentParser
import Configuration
import Delivery

/// Where things are: options first, then the environment (`RIDA_DATA`, `RIDA_SURVEYS`, …), then what suits a checkout.
struct Settings: ParsableArguments {
  @ArgumentParser.Option(help: "The data folder (RIDA_DATA).")
  var data = Settings.environment.string(forKey: "rida.data", default: "./data")

  @ArgumentParser.Option(help: "The folder with surveys, channels.yaml and departments.yaml (RIDA_SURVEYS).")
  var surveys = Settings.environment.string(forKey: "rida.surveys", default: "./Surveys")

  @ArgumentParser.Option(help: "The folder with report definitions (RIDA_REPORTS).")
  var reports = Settings.environment.string(forKey: "rida.reports", default: "./Reports")

  @ArgumentParser.Option(
    help: "The address of the site, as it stands in links (RIDA_LINK); http://127.0.0.1:8080 if left out.")
  var link = Settings.environment.string(forKey: "rida.link", default: "")

  static let environment = ConfigReader(provider: EnvironmentVariablesProvider())

  /// The address that stands in links, without a slash at its end: what is set or, where nothing is, the port of this
  /// machine on which ‘rida serve’ listens. One that links cannot lead to ends the program before it begins.
  func base(port: Int = Port.usual.number) throws(Complaint) -> String {
    guard !link.isEmpty else { return SiteAddress.here(port: port).description }
    do throws(SiteAddressProblem) {
      return try SiteAddress(link).description
    } catch {
      throw .configuration(error.words)
    }
  }

  /// The same for a command whose links go out to people; says so where they lead to this machine alone.
  func baseOfLinks() throws(Complaint) -> String {
    let base = try base()
    if link.isEmpty { Console.warn("RIDA_LINK is not set: these links open on this machine alone, at \(base).") }
    return base
  }
}
