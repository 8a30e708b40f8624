import Composition
import Foundation
import Houses
import Pages
import Surveys
import Testing
import Upkeep
import Wording

/// What a doctor finds in a house, one planted fault at a time, and what is to be done about it.
@Suite struct DoctorTests {
  private func faults(_ found: [Diagnosis]) -> [Diagnosis] { found.filter(\.grade.isFault) }

  @Test func `a sound house has no fault, by the doctor as on the page`() async throws {
    let scene = try await SoundHouse()
    let found = try await scene.look()
    #expect(faults(found) == [], "\(found)")
    #expect(found.contains(.wholeRecords) && found.contains(.certificate(days: 60)))
    let workspace = try await Workspace.open(scene.folder, for: .work)
    let state = try await HouseKeeper(workspace, base: scene.base, on: scene.machine).state()
    #expect(faults(state.diagnoses) == [] && state.alerted == 0)
  }

  @Test(arguments: PlantedFault.ofTheHouse + PlantedFault.ofWhatIsKept + PlantedFault.ofOthers)
  func `a fault is found, nothing else is, and its cure is one line in each language`(fault: PlantedFault) async throws
  {
    var scene = try await SoundHouse()
    try await fault.plant(&scene)
    let found = faults(try await scene.look())
    #expect(!found.isEmpty && found.allSatisfy { fault.isIt($0, scene) }, "\(found)")
    let english = Formats(language: .english)
    for diagnosis in found {
      for language in [Language.arabic, .english] {
        let cure = Formats(language: language).say(DiagnosisPhrase.cure(diagnosis))
        #expect(!cure.isEmpty && !cure.contains("\n"), "\(diagnosis) in \(language)")
      }
    }
    #expect(found.contains { fault.cure.isEmpty || english.say(DiagnosisPhrase.cure($0)).contains(fault.cure) })
    guard case .page = fault.sight else { return }
    let workspace = try await Workspace.open(scene.folder, for: .work)
    let shown = faults(
      try await HouseKeeper(workspace, base: scene.base, on: scene.machine).state().diagnoses)
    #expect(!shown.isEmpty && shown.allSatisfy { fault.isIt($0, scene) }, "\(shown)")
  }

  @Test func `a page waits a moment for others, and tells what they said once they have`() async throws {
    var scene = try await SoundHouse()
    let isOpen = AsyncStream<Void>.makeStream()
    scene.machine.patience = .milliseconds(50)
    scene.machine.site = { _ in
      for await _ in isOpen.stream { break }
      return .strange(until: nil)
    }
    let workspace = try await Workspace.open(scene.folder, for: .work)
    let keeper = HouseKeeper(workspace, base: scene.base, on: scene.machine)
    #expect(faults(try await keeper.state().diagnoses) == [])
    isOpen.continuation.yield()
    var found: [Diagnosis] = []
    for _ in 0..<400 where found.isEmpty { found = faults(try await keeper.state().diagnoses) }
    #expect(found == [.strangeCertificate(scene.base)])
  }

  @Test func `twenty faults at least are planted`() {
    let names = (PlantedFault.ofTheHouse + PlantedFault.ofWhatIsKept + PlantedFault.ofOthers).map(\.testDescription)
    #expect(Set(names).count == names.count && names.count >= 20)
  }
}
