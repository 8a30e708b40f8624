package import Surveys
import Upkeep
import Wording

/// The words of the pages on which the service is kept.
enum UpkeepPhrase: Phrase {
  case ways, state, audit, copies, erasing
  // How it stands.
  case allWell, toMend(Int)
  case faults, notes, well(Int)
  case facts, version, size, worked, workedNever, lastCopy, lastCopyNever, moment(Int), alerts, alerted(Int)
  case releases, releasesText, lastReleaseTitle, lastRelease(Int), noRelease, releasedNothing
  case released(String, Period?, isClosing: Bool)
  case next, outlook(ReleaseOutlook)
  case noSurveys
  // The audit.
  case auditText, auditNow, auditUnderway(since: Int), again
  case auditSound(at: Int), auditFaults(Int, at: Int), auditCutOff, auditFailed, auditNever
  case missingFiles(Int), older(Int), head, headText
  case refused
}

/// When something of a survey is published next.
package enum ReleaseOutlook: Equatable, Sendable {
  /// Within the hour, since a crowd waits.
  case soon
  /// As soon as a crowd is complete, and at the latest on this day.
  case waits(until: Day)
}
