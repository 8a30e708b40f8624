import Ballots
import Delivery
import Foundation
import Storage
import Surveys

/// A house on its first day, made once and copied for every history.
struct Template: Sendable {
  let engine: MemoryEngine
  let survey: Survey
  private let epoch: EpochKey
  private let folder: String

  /// Five days before the end of a month.
  static let start = 20_814 * 86_400

  init() async throws {
    let source = Template.source
    guard let survey = SurveyDocument(source: source, file: "histories").survey else {
      throw Unplayable("\(SurveyDocument(source: source, file: "histories").findings)")
    }
    self.survey = survey
    engine = try MemoryEngine()
    epoch = EpochKey(number: 1)
    let root = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
    folder = "\(root)/rida-histories-\(UUID().uuidString)"
    let database = PlainDatabase(engine: engine)
    try await Migrator.migrate(database)
    try await SQLSurveyStore(database).publish(
      PublishedSurvey(survey: survey, source: source, publishedOn: Zone.riyadh.day(at: Template.start)))
    _ = try await SQLBallotBox(database).begin(epoch.epoch)
  }

  /// The keys of a house of its own.
  func keys() throws -> KeyFolder {
    let keys = KeyFolder("\(folder)/\(UUID().uuidString)")
    for key in MasterKey.allCases { _ = try keys.make(key) }
    try keys.keep(epoch)
    return keys
  }

  /// Removes the keys of all houses.
  func clear() { try? FileManager.default.removeItem(atPath: folder) }

  private static let source = """
    key: sample
    version: 1
    audience: external
    languages: [ar]
    title: { ar: رأيكم }
    intro: { ar: رأيكم حق لكم }
    thanks: { ar: شكراً لكم }
    urgent: { ar: اتصلوا بنا }
    invitations: [addressed]
    valid_days: 6
    sending: { ways: [sms], reminder_days: 3, keep_days: 5 }
    release: { breakdowns: [channel], every: month }
    questions:
      - { key: overall, type: rating, overall: true, text: { ar: كيف؟ }, scale: [{ ar: سيئ }, { ar: وسط }, { ar: جيد }] }
      - { key: improve, type: comment, text: { ar: ماذا نحسّن؟ }, max_length: 100 }
    """
}
