import Access
import Upkeep
import Wording

extension Diagnosis {
  func english(_ formats: Formats) -> String {
    switch self {
    case .noDatabase(let folder): "there is no database in \(formats.code(folder))"
    case .unopened(let reason): reason
    case .closedFolder(let folder): "only its owner may look into \(formats.code(folder))"
    case .openFolder(let folder): "others than its owner may look into \(formats.code(folder))"
    case .room(let free): "the disk has room: \(formats.count(free)) MiB"
    case .littleRoom(let free): "the disk has only \(formats.count(free)) MiB left"
    case .unknownRoom: "how much room the disk has is not known"
    case .leftovers(let names):
      "left by a restore that was cut off, and of no use: \(formats.code(names.joined(separator: ", ")))"
    case .wholeRecords: "everything is as it was written"
    case .changed(let finding), .key(let finding): finding.english(formats)
    case .missingFiles(let count): "\(formats.count(count)) documents or reports are missing or damaged"
    case .wholeKeys: "the keys are there and whole, and every round can be reminded"
    case .keysApart: "no copy of one folder has all keys"
    case .keysTogether(let folder):
      "whoever copies \(formats.code(folder)) with its keys reads the answers that wait, with names: keep the key of contacts elsewhere "
        + "(RIDA_CONTACT_KEYS, or systemd’s LoadCredential=contacts; see docs/confidentiality.md)"
    case .clock(let day): "the clock is believed: \(formats.code("\(day)"))"
    case .wrongClock(let shown, let taken):
      "the machine’s clock shows \(formats.code("\(shown)")), and \(formats.code("\(taken)")) is taken"
    case .noBackup: "no backup is known of yet"
    case .backup(0): "it was copied less than a day ago"
    case .worker(0): "what happens by itself was looked after within the hour"
    case .backup(let days), .oldBackup(let days): "it was copied \(formats.counted(days, .day)) ago"
    case .worker(let hours), .idleWorker(let hours):
      "what happens by itself was last looked after \(formats.count(hours)) hours ago"
    case .noWorker: "nothing has happened by itself here yet"
    case .link(let base): "links lead to \(formats.code(base))"
    case .deafLink(let base, isSent: true):
      "links that were sent lead to \(formats.code(base)), which opens on this machine alone"
    case .deafLink(let base, isSent: false):
      "links would lead to \(formats.code(base)), which opens on this machine alone: set the site's address on /settings, or RIDA_LINK"
    }
  }

  func englishCure(_ formats: Formats) -> String {
    func code(_ text: String) -> String { formats.code(text) }
    return switch self {
    case .noDatabase: "make one with ‘\(code("rida init"))’, or restore a backup"
    case .unopened: code("rida restore FILE --replace")
    case .openFolder(let folder): code("chmod 700 \(folder)")
    case .littleRoom: "make room: answers are refused when it is full"
    case .missingFiles: "copy them from FILE.files of a backup"
    case .changed: "rida audit tells all of it; \(code("rida restore FILE --replace"))"
    case .key(.key(let name, .openToOthers)): "chmod 400 the file ‘\(code(name))’, and 700 its folder"
    case .key(.key(let name, _)):
      "put it back from where you keep it, or see ‘\(code("rida keys renew --help"))’ for \(code(name))"
    case .key(.straySecret), .key(.strayKey): "move the file away, or put back the database that it belongs to"
    case .key(.contacts): "its links go on opening; put back a backup from before it, or leave it to expire"
    case .key(.underway): "see that its folder can be written, then run ‘\(code("rida audit"))’"
    case .key: code("rida audit")
    case .wrongClock: "set it, or ‘\(code("rida clock"))’"
    case .oldBackup: "rida backup FILE, every day, and keep FILE elsewhere"
    case .deafLink(_, isSent: true): "set the site's address on /settings, or RIDA_LINK"
    case .idleWorker, .noWorker: "it comes about by ‘\(code("rida serve"))’, or by ‘\(code("rida work"))’ beside it"
    case .deafLink, .closedFolder, .room, .unknownRoom, .leftovers, .wholeRecords, .wholeKeys, .keysApart,
      .keysTogether,
      .clock, .noBackup, .backup, .worker, .link:
      ""
    }
  }
}
