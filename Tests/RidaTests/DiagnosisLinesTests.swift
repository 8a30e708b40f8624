import Access
import Testing
import Upkeep

@testable import rida

/// What `rida doctor` prints, and how it ends.
@Suite struct DiagnosisLinesTests {
  @Test func `damage comes before a wrong set-up, and both before nothing`() {
    let (fine, note) = (Diagnosis.wholeRecords, Diagnosis.noBackup)
    let (setup, damage) = (Diagnosis.openFolder("d"), Diagnosis.missingFiles(2))
    #expect(Diagnosis.code([fine, note]) == 0 && Diagnosis.code([fine, setup]) == 78)
    #expect(Diagnosis.code([setup, damage, note]) == 65 && Diagnosis.code([]) == 0)
    #expect(note.lines == ["note   no backup is known of yet"])
    #expect(setup.lines == ["fault  others than its owner may look into d", "       → chmod 700 d"])
  }

  @Test func `every fault has its cure, and nothing else asks for one`() {
    let all: [Diagnosis] = [
      .noDatabase(folder: "d"), .unopened("x"), .openFolder("d"), .littleRoom(mebibytes: 5), .changed(.batch(1)),
      .missingFiles(1), .key(.key("codes", .missing)), .key(.key("codes", .openToOthers)), .key(.strayKey("x")),
      .key(.straySecret(campaign: "1")), .key(.contacts(campaign: "1", tickets: 2, contacts: 1)),
      .key(.underway(campaign: "1")), .key(.epoch(1)), .oldBackup(days: 9), .deafLink("http://127.0.0.1", isSent: true),
      .newer(version: 40, known: 31), .longLog(mebibytes: 80), .unwritable(folder: "d/reports"), .idleWorker(hours: 9),
      .lateRelease(hours: 40), .endingCertificate(days: 1), .endedCertificate("x"), .strangeCertificate("x"),
      .deafRelay("x"), .refusedRelay("x"), .refused(provider: "x", .sender), .stuckOutbox, .noAdministrator,
      .noSecondPerson, .unreadableSurveys(["s/1.yaml"]), .noZones, .noFonts, .muteAlerts, .wrongSetting("x"),
      .oldDrill(days: 41), .failedDrill("x"),
    ]
    for fault in all {
      #expect(fault.grade.isFault && fault.lines.count == 2 && fault.lines[1].count > 12, "\(fault)")
    }
    for fine in [
      Diagnosis.wholeKeys, .noBackup, .deafSite("x"), .relay("x"), .certificate(days: 60), .worker(hours: 1),
      .backup(days: 2), .noDrill, .drill(days: 0), .drill(days: 3),
    ] { #expect(fine.lines.count == 1) }
  }
}
