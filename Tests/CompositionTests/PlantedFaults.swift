import Access
import Composition
import Delivery
import Foundation
import Mail
import Messages
import Preferences
import Storage
import Surveys
import Testing
import Upkeep

extension PlantedFault {
  /// Of the folder, the machine and what happens by itself.
  static let ofTheHouse: [PlantedFault] = [
    PlantedFault("a folder that others may look into", cure: "chmod 700") {
      chmod($0.folder, 0o755)
    } finds: {
      $0 == .openFolder($1.folder)
    },
    PlantedFault("a disk that is nearly full", cure: "make room") {
      $0.machine.free = { _ in 300 << 20 }
    } finds: {
      diagnosis, _ in
      diagnosis == .littleRoom(mebibytes: 300)
    },
    PlantedFault("a log that is not emptied", .doctor, cure: "start the service again") {
      #expect(truncate("\($0.folder)/rida.sqlite-wal", 65 << 20) == 0)
    } finds: { diagnosis, _ in
      diagnosis == .longLog(mebibytes: 65)
    },
    PlantedFault("a file where reports should lie", cure: "chown rida") {
      try $0.write("x", to: "reports")
    } finds: {
      $0 == .unwritable(folder: "\($1.folder)/reports")
    },
    PlantedFault("a clock that was turned back", cure: "rida clock") {
      try await SQLClockStore($0.house.database).keep(Day(ordinal: 30_000))
    } finds: { diagnosis, _ in
      if case .wrongClock(shown: _, taken: Day(ordinal: 30_000)) = diagnosis { true } else { false }
    },
    PlantedFault("an old backup", cure: "every day") {
      TimeMark.backup.note($0.now - 9 * 86_400, in: $0.folder)
    } finds: {
      diagnosis, _ in
      diagnosis == .oldBackup(days: 9)
    },
    PlantedFault("a backup that failed its trial", cure: "rida backup try") {
      try $0.write(
        "{\"name\":\"a\",\"at\":\($0.now),\"outcome\":\"unlike\",\"soundAt\":\($0.now - 60)}", to: "last-drill")
    } finds: { diagnosis, _ in
      diagnosis == .failedDrill("a")
    },
    PlantedFault("a trial that was long ago", cure: "rida backup try") {
      try $0.write(
        "{\"name\":\"a\",\"at\":\($0.now),\"outcome\":\"untried\",\"soundAt\":\($0.now - 41 * 86_400)}",
        to: "last-drill")
    } finds: { diagnosis, _ in
      diagnosis == .oldDrill(days: 41)
    },
    PlantedFault("a worker that stands still", cure: "rida work") {
      TimeMark.work.note($0.now - 5 * 3600, in: $0.folder)
    } finds: { diagnosis, _ in
      diagnosis == .idleWorker(hours: 5)
    },
    PlantedFault("a worker that releases nothing", cure: "rida release") {
      try $0.write("{\"at\":\($0.now - 40 * 3600),\"parts\":[]}", to: "last-release")
    } finds: { diagnosis, _ in
      diagnosis == .lateRelease(hours: 40)
    },
    PlantedFault("a file of a survey that is none", cure: "rida survey check") {
      try $0.write("title: [\n", to: "surveys/sample/1.yaml")
    } finds: { diagnosis, _ in
      diagnosis == .unreadableSurveys(["sample/1.yaml"])
    },
    PlantedFault("channels that cannot be read", cure: "rida survey check") {
      try $0.write("channels: 7\n", to: "surveys/channels.yaml")
    } finds: { diagnosis, _ in
      diagnosis == .unreadableSurveys(["channels.yaml"])
    },
    PlantedFault("no list of time zones", cure: "tzdata") {
      $0.machine.hasZones = { false }
    } finds: { diagnosis, _ in
      diagnosis == .noZones
    },
    PlantedFault("no letters for printed reports", cure: "fonts-noto-core") {
      $0.machine.hasFonts = { false }
    } finds: {
      diagnosis, _ in
      diagnosis == .noFonts
    },
    PlantedFault("nobody who can sign in as an administrator", cure: "rida officer") {
      try await $0.run("UPDATE staff SET password_hash = '' WHERE role = 'administrator'")
    } finds: { diagnosis, _ in
      diagnosis == .noAdministrator
    },
    PlantedFault("a second person who is always asked, and is nobody", cure: "/people") {
      let store = SQLSettingsStore($0.house.database)
      var settings = try await store.settings()
      settings.twoPeople = .always
      try await store.keep(settings)
    } finds: { diagnosis, _ in
      diagnosis == .noSecondPerson
    },
  ]

  /// Of the database and the keys.
  static let ofWhatIsKept: [PlantedFault] = [
    PlantedFault("no database", .doctor, cure: "rida init") {
      try $0.house.database.close()
      try FileManager.default.removeItem(atPath: "\($0.folder)/rida.sqlite")
    } finds: {
      $0 == .noDatabase(folder: $1.folder)
    },
    PlantedFault("the database of a newer program", .doctor, cure: "newer program") {
      try await $0.run("INSERT INTO migration (version) VALUES (999)")
    } finds: { diagnosis, _ in
      if case .newer(version: 999, known: let known) = diagnosis { known >= 30 && known < 999 } else { false }
    },
    PlantedFault("a database that a bad disk has spoiled", .doctor, cure: "rida restore") {
      try await $0.house.database.truncateLog()
      try $0.house.database.close()
      let file = try #require(FileHandle(forWritingAtPath: "\($0.folder)/rida.sqlite"))
      try file.seek(toOffset: 100)
      try file.write(contentsOf: Data(count: 30_000))
      try file.close()
    } finds: { diagnosis, _ in
      if case .unopened = diagnosis { true } else { false }
    },
    PlantedFault("an entry of the journal that was edited", .doctor, cure: "rida audit") {
      try await $0.run("UPDATE journal SET subject = 'x' WHERE number = 1")
    } finds: { diagnosis, _ in
      if case .changed = diagnosis { true } else { false }
    },
    PlantedFault("a key that is lost", cure: "rida keys renew") {
      try await $0.issue()
      try FileManager.default.removeItem(atPath: "\($0.folder)/keys/codes.key")
    } finds: { diagnosis, _ in
      diagnosis == .key(.key("codes", .missing))
    },
    PlantedFault("keys that came back without that of the epoch", cure: "") {
      try FileManager.default.removeItem(atPath: "\($0.folder)/keys/epoch-1.key")
    } finds: { diagnosis, _ in
      [.key(.key("epoch-1", .missing)), .changed(.epoch(1))].contains(diagnosis)
    },
    PlantedFault("a key that others may read", cure: "chmod 400") {
      chmod("\($0.folder)/keys/codes.key", 0o644)
    } finds: {
      diagnosis, _ in
      diagnosis == .key(.key("codes", .openToOthers))
    },
  ]

  /// Of lines to others, and of what is sent.
  static let ofOthers: [PlantedFault] = [
    PlantedFault("links that lead to this machine alone", cure: "RIDA_LINK") {
      $0.base = "http://127.0.0.1:8080"
      try await $0.invite()
    } finds: { diagnosis, _ in
      diagnosis == .deafLink("http://127.0.0.1:8080", isSent: true)
    },
    PlantedFault("a certificate that soon ends", cure: "renew it") { scene in
      scene.machine.site = { [now = scene.now] _ in .believed(until: now + 3 * 86_400 + 600) }
    } finds: { diagnosis, _ in
      diagnosis == .endingCertificate(days: 3)
    },
    PlantedFault("a certificate that has ended", cure: "renew it") { scene in
      scene.machine.site = { [now = scene.now] _ in .strange(until: now - 5) }
    } finds: {
      $0 == .endedCertificate($1.base)
    },
    PlantedFault("a certificate for another name", cure: "this very name") { scene in
      scene.machine.site = { [now = scene.now] _ in .strange(until: now + 86_400) }
    } finds: {
      $0 == .strangeCertificate($1.base)
    },
    PlantedFault("a mail server that is not reached", cure: "RIDA_SMTP") {
      try $0.mail(at: 1)
    } finds: { diagnosis, _ in
      diagnosis == .deafRelay("127.0.0.1")
    },
    PlantedFault("a mail server that does not take the password", cure: "type the password again") {
      try $0.mail(at: try ToyRelay(refusesPasswords: true).port, user: "rida")
    } finds: { diagnosis, _ in
      diagnosis == .refusedRelay("127.0.0.1")
    },
    PlantedFault("alerts that nothing carries", cure: "/settings/carriers") {
      $0.machine.carriers = Carriers(alerts: [try #require(MailAddress("noura@example.org"))])
    } finds: { diagnosis, _ in
      diagnosis == .muteAlerts
    },
    PlantedFault("a sender's name that is not registered any more", cure: "register the name") {
      try await $0.queue(until: $0.now + 300, problem: "sender")
    } finds: { diagnosis, _ in
      diagnosis == .refused(provider: "unifonic", .sender)
    },
    PlantedFault("credentials that a provider refuses", cure: "RIDA_SMS_CREDENTIALS_FILE") {
      try await $0.queue(until: $0.now + 300, problem: "signin")
    } finds: { diagnosis, _ in
      diagnosis == .refused(provider: "unifonic", .signIn)
    },
    PlantedFault("an outbox that stands still", cure: "/sending") {
      // An hour and a minute into the next hours of sending, whatever day it is.
      let tomorrow = Zone.riyadh.seconds(Clock.today(in: .riyadh) + 1, minute: 0)
      let moment = SendingHours().next(from: tomorrow) + 3660
      try await $0.queue(until: $0.now - 86_400)
      $0.machine.seconds = { moment }
      for mark in [TimeMark.backup, .work] { mark.note(moment, in: $0.folder) }
    } finds: { diagnosis, _ in
      diagnosis == .stuckOutbox
    },
  ]
}
