import Access
import Surveys
import Upkeep
import Wording

/// The words of the page of backups.
enum CopiesPhrase: Phrase {
  case text, keysText, sealedKeysText, kept(most: Int)
  case none, old(days: Int)
  case make, made(String), removed, underway(since: Int)
  case copyTitle(at: Int), size(Int), unchecked, checked(at: Int, isSound: Bool)
  case download, drill, remove, removeText
  case drillSound(String), drillFaults(String, Int), drillUnusable(String), drillCutOff(String)
  case drillNewer(String), drillForeign(String), drillUnlike(String)
  /// The trial that comes about by itself.
  case monthly, lastTrial(DrillNote)
  case problem(CopyProblem)
  /// Putting one back: what is told before, and what it holds beside what stands now.
  case restoreHow, restore, propose, madeAgo(days: Int), lost(since: Int), after
  case held(CopyContents, now: CopyContents), lastEntry(String)
  case comeBack([String]), goAway([String])
  /// What waits for a second person.
  case waits(Proposal), toApprovals
  case restored(RestoreEnd)
}
