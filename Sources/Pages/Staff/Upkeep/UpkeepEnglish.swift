import Surveys
import Upkeep
import Wording

extension UpkeepPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .ways: "Pages of the service"
    case .state: "State of the service"
    case .audit: "Audit"
    case .copies: "Backups"
    case .erasing: "Erase somebody’s data"
    case .allWell: "All is well."
    case .toMend(1): "One thing needs to be mended."
    case .toMend(let count): "\(formats.count(count)) things need to be mended."
    case .faults: "To be mended"
    case .notes: "Worth knowing"
    case .well(let count): "What is well (\(formats.count(count)))"
    case .facts: "About the system"
    case .version: "Version"
    case .size: "Size of the database"
    case .worked: "Last worked by itself"
    case .workedNever: "Not known yet"
    case .lastCopy: "Last backup"
    case .lastCopyNever: "None yet"
    case .alerts: "Alerts by mail"
    case .alerted(0): "To nobody: \(formats.code("RIDA_ALERTS")) names who is told within a minute"
    case .alerted(let count): "Addresses that are told within a minute: \(formats.count(count))"
    case .moment(let at): formats.moment(at)
    case .releases: "Releases"
    case .releasesText:
      "Results are published by themselves, and only what enough people have said together to protect each of them."
    case .lastReleaseTitle: "The last release"
    case .lastRelease(let at): "Last release: \(formats.moment(at))"
    case .noRelease: "Nothing was released yet."
    case .releasedNothing: "No group was large enough; the answers stayed sealed."
    case .released(let survey, let period, let isClosing):
      "\(period.map { "\(formats.period($0)): " } ?? "")\(survey)\(isClosing ? " (the period was closed)" : "")"
    case .next: "Next release"
    case .outlook(.soon): "Within the hour: enough have answered to protect each of them"
    case .outlook(.waits(let day)): "Once there are enough, on \(formats.date(day)) at the latest"
    case .noSurveys: "No survey is published yet."
    case .auditText:
      "The audit reads everything that is kept: published counts, journal, links, sealed answers and keys. It names the first thing that "
        + "is not as the program wrote it, changes nothing, does not stop the site, and ends by itself after ten minutes."
    case .auditNow: "Audit now"
    case .auditUnderway(let since): "An audit is under way since \(formats.moment(since))."
    case .again: "Look again"
    case .auditSound(let at): "Everything is as it was written. Audited on \(formats.moment(at))."
    case .auditFaults(let count, let at):
      "Not everything is as it was written (\(formats.count(count))). Audited on \(formats.moment(at))."
    case .auditCutOff:
      "The audit did not end within ten minutes. Run \(formats.code("rida audit")) on the machine itself."
    case .auditFailed: "The database could not be read. Run \(formats.code("rida doctor")) on the machine itself."
    case .auditNever: "No audit was made from this page since the site was started."
    case .missingFiles(let count): "\(formats.count(count)) documents or reports are missing or damaged"
    case .older(let count):
      "Batches 1–\(formats.count(count)) were hashed by an older rule; the journal holds every field of them since this version."
    case .head: "Chain head"
    case .headText:
      "It is printed in every report. Whoever keeps it can prove later that nothing published before was altered."
    case .refused: "It was not begun: something else is under way. Wait until it has ended, then try again."
    }
  }
}
