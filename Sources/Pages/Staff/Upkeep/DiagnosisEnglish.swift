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
    case .newer(let version, let known):
      "a newer program wrote the database: its schema is \(formats.code("\(version)")), and this program knows up to \(formats.code("\(known)"))"
    case .longLog(let size):
      "the log of the database has grown to \(formats.count(size)) MiB and is not emptied any more"
    case .unwritable(let folder): "nothing can be written in \(formats.code(folder))"
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
    case .noDrill: "no backup was tried yet"
    case .drill(0): "the newest backup was tried less than a day ago, and was sound"
    case .drill(let days): "the newest backup was tried \(formats.counted(days, .day)) ago, and was sound"
    case .oldDrill(let days): "no backup was tried and found sound for \(formats.counted(days, .day))"
    case .failedDrill(let name): "the backup \(formats.code(name)) was tried, and would not bring everything back"
    case .worker(let hours), .idleWorker(let hours):
      "what happens by itself was last looked after \(formats.count(hours)) hours ago"
    case .noWorker: "nothing has happened by itself here yet"
    case .lateRelease(let hours):
      "the worker looks, and has released nothing for \(formats.count(hours)) hours: a release comes at least once a day"
    case .certificate(let days): "the certificate of the site holds for \(formats.counted(days, .day)) more"
    case .endingCertificate(let days): "the certificate of the site ends in \(formats.counted(days, .day))"
    case .endedCertificate(let site): "the certificate of \(formats.code(site)) has ended: browsers open no link"
    case .strangeCertificate(let site): "browsers do not believe the certificate of \(formats.code(site))"
    case .deafSite(let site):
      "\(formats.code(site)) does not answer from this machine; look whether it does from outside"
    case .relay(let server): "the mail server \(formats.code(server)) takes letters"
    case .deafRelay(let server): "the mail server \(formats.code(server)) is not reached, or its line is not protected"
    case .refusedRelay(let server): "the mail server \(formats.code(server)) does not take the user and the password"
    case .refused(let provider, .sender): "\(formats.code(provider)) refuses the sender's name"
    case .refused(let provider, .signIn): "\(formats.code(provider)) refuses the credentials"
    case .refused(let provider, .balance): "\(formats.code(provider)) has no credit left for the charity"
    case .refused(let provider, .template): "\(formats.code(provider)) has not approved the text of the messages"
    case .stuckOutbox: "messages that were due an hour ago still wait, though their hours are now"
    case .noAdministrator: "nobody can sign in as an administrator"
    case .noSecondPerson: "what cannot be undone always waits for a second person, and there is none who may confirm it"
    case .unreadableSurveys(let names):
      "these files of surveys cannot be read: \(formats.code(names.joined(separator: ", ")))"
    case .noZones: "this machine has no list of time zones: days and hours are those of Riyadh"
    case .noFonts: "this machine has no fonts with Arabic and Latin letters: reports are not printed"
    case .muteAlerts: "alerts are asked for, and no mail server is set that could carry them"
    case .wrongSetting(let reason): reason
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
    case .newer: "install the newer program again, or restore a backup that this one wrote"
    case .longLog: "end whatever has read for hours (\(code("fuser -v rida.sqlite"))), or start the service again"
    case .unwritable(let folder): "make it a folder of the user of the service: \(code("chown rida \(folder)"))"
    case .lateRelease: "the service's log tells why; ‘\(code("rida release"))’ releases now"
    case .endingCertificate, .endedCertificate:
      "renew it where TLS ends: \(code("certbot renew")), or see the log of Caddy"
    case .strangeCertificate: "install one for this very name, with its whole chain, where TLS ends"
    case .deafRelay: "see that it runs, and that its address on /settings/carriers or in RIDA_SMTP is right"
    case .refusedRelay:
      "type the password again on /settings/carriers, or in the file that RIDA_SMTP_PASSWORD_FILE names"
    case .refused(_, .sender): "register the name with the provider again, or write another on /settings/carriers"
    case .refused(_, .signIn): "type what it gave you again on /settings/carriers, or in RIDA_SMS_CREDENTIALS_FILE"
    case .refused(_, .balance): "pay in; what waits goes out by itself then"
    case .refused(_, .template):
      "have both texts approved as \(code("docs/senders.md")) says; what waits goes out by itself then"
    case .stuckOutbox: "see /sending for the reason, and that somebody carries these messages (/settings/carriers)"
    case .noAdministrator:
      "‘\(code("rida officer add NAME --role administrator"))’, or ‘\(code("rida officer reset NAME"))’"
    case .noSecondPerson:
      "add an account of the same role on /people, or ask a second person where there is one, on /settings"
    case .unreadableSurveys: "‘\(code("rida survey check FILE"))’ names each mistake with its line"
    case .noZones: code("apt-get install tzdata")
    case .noFonts: "\(code("apt-get install fonts-noto-core")), then start the service again"
    case .muteAlerts: "set a mail server on /settings/carriers or by RIDA_SMTP"
    case .wrongSetting: "correct it, then start the service again"
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
    case .oldDrill:
      "‘\(code("rida backup try"))’, or /upkeep/copies; ‘\(code("rida serve"))’ and ‘\(code("rida work"))’ try one by themselves each month"
    case .failedDrill:
      "make a new one, ‘\(code("rida backup"))’, and try it, ‘\(code("rida backup try"))’, which names what is wrong"
    case .deafLink(_, isSent: true): "set the site's address on /settings, or RIDA_LINK"
    case .idleWorker, .noWorker: "it comes about by ‘\(code("rida serve"))’, or by ‘\(code("rida work"))’ beside it"
    case .deafLink, .closedFolder, .room, .unknownRoom, .leftovers, .wholeRecords, .wholeKeys, .keysApart,
      .keysTogether,
      .clock, .noBackup, .backup, .noDrill, .drill, .worker, .link, .certificate, .deafSite, .relay:
      ""
    }
  }
}
