import Foundation

/// A charity whose survey sends by itself, through a provider on this machine, on a day on which messages go out.
final class SendingCharity {
  static let secret = "verify-secret"
  /// Noon of a Tuesday in Riyadh, far from every feast.
  static let noon = "2027-07-06T09:00:00Z"

  let charity: Charity
  let clock: FalseClock
  private let folder: String

  init(_ gateway: ToyGateway, reminderDays: Int = 4, perMinute: Int = 60_000) throws {
    clock = try FalseClock(SendingCharity.noon)
    folder = NSTemporaryDirectory() + "verify-sending-\(UUID().uuidString)"
    try SendingCharity.write(to: folder, gateway, reminderDays: reminderDays)
    let settings = [
      "RIDA_SURVEYS=\(folder)/Surveys", "RIDA_SENDERS=\(folder)", "RIDA_SMS=generic",
      "RIDA_SMS_CREDENTIALS_FILE=\(folder)/credentials", "RIDA_MESSAGES_PER_MINUTE=\(perMinute)",
    ]
    charity = try Charity(surveys: [], under: ["env"] + settings + clock.words)
    try charity.run("survey", "publish", "\(folder)/Surveys/short/1.yaml")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The survey with its plan, the provider's file with its port, and the credentials.
  private static func write(to folder: String, _ gateway: ToyGateway, reminderDays: Int) throws {
    let (files, root) = (FileManager.default, Charity.root.path)
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try files.copyItem(atPath: "\(root)/Surveys", toPath: "\(folder)/Surveys")
    let survey = "\(folder)/Surveys/short/1.yaml"
    try
      (try String(contentsOfFile: survey, encoding: .utf8)
      + "\nsending: { ways: [sms], reminder_days: \(reminderDays), keep_days: 10 }\n")
      .write(toFile: survey, atomically: true, encoding: .utf8)
    try String(contentsOfFile: "\(root)/Senders/generic.yaml", encoding: .utf8)
      .replacingOccurrences(of: "127.0.0.1:13013", with: "127.0.0.1:\(gateway.port)")
      .write(toFile: "\(folder)/generic.yaml", atomically: true, encoding: .utf8)
    let credentials = """
      generic.user-name=verify
      generic.password=verify
      generic.sender=Verify
      generic.receipts=http://127.0.0.1:1/receipts/generic?secret=\(secret)
      generic.receipts-secret=\(secret)
      """
    _ = files.createFile(
      atPath: "\(folder)/credentials", contents: Data(credentials.utf8), attributes: [.posixPermissions: 0o600])
  }

  /// The number of a person.
  static func number(_ person: Int) -> String { "+9665\(10_000_000 + person)" }

  /// Issues links to people by text message; nothing of them stands in a file.
  func invite(_ people: Range<Int>) throws {
    let file = "\(charity.folder)/interactions.csv"
    let rows = people.map { "R\($0),2027-07-05,phone,reception,sms,\(SendingCharity.number($0))" }
    try (["reference,day,channel,department,mode,phone"] + rows).joined(separator: "\n")
      .write(toFile: file, atomically: true, encoding: .utf8)
    try charity.run("invite", "--survey", "short", "--interactions", file)
  }

  /// How many messages of a step stand where.
  func states(_ step: String = "invitation") throws -> [String: Int] {
    let rows = try Tables(charity.database).rows(
      "SELECT state, COUNT(*) FROM message WHERE step = '\(step)' GROUP BY state")
    return Dictionary(uniqueKeysWithValues: rows.compactMap { row in Int(row[1]).map { (row[0], $0) } })
  }
}
