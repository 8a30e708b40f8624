import Access
import Upkeep
import Wording

extension CopiesPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .text:
      "A whole copy of the database with documents, reports, drafts of surveys and report definitions, made while the site works."
    case .keysText:
      "There are no keys in a backup: whoever takes it alone reads no waiting answer and no contact, and lost keys do not come back with it; "
        + "\(formats.code("rida recovery make")) on the machine itself changes that. Keep one away from this machine, and away "
        + "from the keys. It holds the contacts that were sealed on its day, so remove old ones when they are not needed."
    case .sealedKeysText:
      "Each backup that is made from now on brings the keys of codes, contacts and reports back, sealed: any two shares of the recovery key open "
        + "them (\(formats.code("rida restore FILE --shares"))). The key of the answers that wait is never in it. Keep one away from this "
        + "machine, and away from the shares. It holds the contacts that were sealed on its day, so remove old ones when they are not needed."
    case .kept(let most): "The newest \(formats.count(most)) are kept; a new one takes the place of the oldest."
    case .none: "There is no backup yet. Make the first one now."
    case .old(let days): "The newest is \(formats.counted(days, .day)) old. Make a new one."
    case .make: "Make a backup now"
    case .made(let name): "The backup \(formats.code(name)) is made."
    case .removed: "The backup is removed."
    case .underway(let since): "Something is under way since \(formats.moment(since))."
    case .copyTitle(let at): formats.moment(at)
    case .size(let bytes): "Size: \(formats.fileSize(bytes))"
    case .unchecked: "Restoring it was never tried"
    case .checked(let at, isSound: true): "Restoring it was tried on \(formats.moment(at)): it is sound"
    case .checked(let at, isSound: false): "Restoring it was tried on \(formats.moment(at)): it has faults"
    case .download: "Download"
    case .drill: "Try to restore it"
    case .remove: "Remove"
    case .removeText: "This backup is removed for good."
    case .drillSound(let name):
      "The backup \(formats.code(name)) can be restored: it was opened in a folder of its own and audited, everything in it is as it was written, "
        + "and the folder was removed."
    case .drillFaults(let name, let count):
      "The backup \(formats.code(name)) opens, and not everything in it is as it was written (\(formats.count(count)))."
    case .drillUnusable(let name): "The backup \(formats.code(name)) cannot be restored. Make a new one."
    case .drillCutOff(let name): "The trial of \(formats.code(name)) did not end within ten minutes."
    case .drillNewer(let name):
      "A newer version of the program wrote the backup \(formats.code(name)), so this one does not restore it."
    case .drillForeign(let name): "The backup \(formats.code(name)) is another charity’s, so it is not restored here."
    case .drillUnlike(let name):
      "The backup \(formats.code(name)) is not what it was when it was made: its counts, the ends of its chains or its bytes are others. Make a new one."
    case .monthly: "The newest backup is tried by itself once a month; none was tried yet."
    case .lastTrial(let note):
      "The newest backup is tried by itself once a month. The last trial was on \(formats.moment(note.at)), of \(formats.code(note.name)): \(CopiesPhrase.english(note.outcome))."
    case .problem(.busy): "Another trial is under way. Wait a moment"
    case .problem(.noRoom(let needed, let free)):
      "The disk lacks room: \(formats.fileSize(needed)) are needed and \(formats.fileSize(free)) are left. Make room, or remove an old backup."
    case .problem(.unknown): "There is no backup of this name"
    case .problem(.unwritable):
      "It could not be done: see to the disk, to the rights of the folder of backups, and to the keys"
    case .problem(.onServer):
      "The database is on a server, to which this page puts no backup back: \(formats.code("rida restore")) and \(formats.code("rida move")) do"
    case .problem(.untried): "This backup is not what was tried, or the trial found faults. Try to restore it again"
    case .restoreHow: "To restore a backup, try it first; then it says what it holds and what would be lost."
    case .restore: "Restore this backup"
    case .propose: "Restore"
    case .madeAgo(days: 0): "It is less than a day old."
    case .madeAgo(let days): "It is \(formats.counted(days, .day)) old."
    case .lost(let since):
      "It takes the place of everything here. What came after \(formats.moment(since)) is lost: answers, results, invitations, settings, accounts. Links that were issued since open nothing."
    case .after:
      "A backup of what stands now is made first. Whoever asked since to be left in peace is left in peace. Then the site comes back by itself, and everybody signs in again with the passwords of that day."
    case .held(let copy, let now):
      "Published surveys: \(formats.count(copy.surveys)) (now \(formats.count(now.surveys))), batches of results: \(formats.count(copy.releases)) (now \(formats.count(now.releases))), accounts: \(formats.count(copy.accounts.count)) (now \(formats.count(now.accounts.count)))"
    case .lastEntry(let day): "The last thing written in it: \(CopiesPhrase.day(day, formats))"
    case .comeBack(let names):
      "Accounts that were removed since and come back: \(names.map(formats.code).joined(separator: ", "))"
    case .goAway(let names):
      "Accounts that were added since and are lost: \(names.map(formats.code).joined(separator: ", "))"
    case .waits(let proposal):
      "\(formats.code(proposal.proposer)) proposed to \(proposal.order.kind == .copy ? "remove" : "restore") it on \(formats.moment(proposal.at)); it waits for a second person."
    case .toApprovals: "To the approvals"
    case .restored(let end): CopiesPhrase.english(end, formats)
    }
  }

  private static func english(_ outcome: DrillNote.Outcome) -> String {
    switch outcome {
    case .sound: "it is sound"
    case .faults: "not everything in it is as it was written"
    case .unusable: "it cannot be restored"
    case .unlike: "it is not what it was when it was made"
    case .newer: "a newer version of the program wrote it"
    case .foreign: "it is another house’s"
    case .untried: "it could not be tried"
    case .cutOff: "the trial did not end within ten minutes"
    }
  }

  private static func english(_ end: RestoreEnd, _ formats: Formats) -> String {
    let name = formats.code(end.word.order.subject)
    return switch end.end {
    case .done(let kept, let reopened):
      "The backup \(name) was restored on \(formats.moment(end.at)). What stood before is kept in the backup \(formats.code(kept)). \(reopened == 0 ? "No answer that waited to be released on its day was lost." : "Links whose answers were lost and that are open again: \(formats.count(reopened)).")"
    case .busy(let programs):
      "The backup \(name) was not restored, and nothing was changed: another program went on working in the data folder for a whole minute\(programs.isEmpty ? "" : ": \(programs.map(formats.code).joined(separator: ", "))"). When it has ended, or was stopped, have the backup restored again."
    case .unusable:
      "The backup \(name) was not restored: it is not what was tried, or cannot be put back. Nothing was changed."
    case .failed(let problem):
      "The backup \(name) was not restored, and nothing was changed. \(CopiesPhrase.problem(problem).english(formats))."
    }
  }
}
