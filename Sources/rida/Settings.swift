import ArgumentParser
import Configuration

/// Where things are: options first, then the environment (`RIDA_DATA`, `RIDA_SURVEYS`, …), then what suits a checkout.
struct Settings: ParsableArguments {
  @ArgumentParser.Option(help: "The data folder (RIDA_DATA).")
  var data = Settings.environment.string(forKey: "rida.data", default: "./data")

  @ArgumentParser.Option(help: "The folder with surveys, channels.yaml and departments.yaml (RIDA_SURVEYS).")
  var surveys = Settings.environment.string(forKey: "rida.surveys", default: "./Surveys")

  @ArgumentParser.Option(help: "The folder with report definitions (RIDA_REPORTS).")
  var reports = Settings.environment.string(forKey: "rida.reports", default: "./Reports")

  @ArgumentParser.Option(help: "The address of the rating site, as it stands in links (RIDA_LINK).")
  var link = Settings.environment.string(forKey: "rida.link", default: "http://127.0.0.1:8080")

  static let environment = ConfigReader(provider: EnvironmentVariablesProvider())

  /// The address without a slash at its end.
  var base: String { String(link.reversed().drop { $0 == "/" }.reversed()) }
}
