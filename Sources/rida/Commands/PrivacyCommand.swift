import Access
import Accountability
import ArgumentParser
import Composition
import Configuration
import Delivery
import Foundation
import Preferences
import Surveys

/// What the charity answers for: to those it asks, and to the regulator.
struct PrivacyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "privacy",
    abstract: "Write the register of processing, privacy notices, answers to people’s requests, and a breach pack.",
    discussion: """
      Made of what the house is really set to. What only the charity can say (lawful basis, contact, data protection \
      officer, transfers) is taken from options or the environment, and left open otherwise. A lawyer must read each \
      text before it is used.
      """, subcommands: [Register.self, Notice.self, Request.self, Breach.self])

  /// The register of processing activities.
  struct Register: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the register of processing activities (PDPL Article 31).")

    @OptionGroup var settings: Settings
    @OptionGroup var house: HouseOptions
    @OptionGroup var output: HandoutOptions

    func run() async throws {
      let workspace = try await Workspace.open(settings.data, for: .work)
      try output.write(ProcessingRegister(try await house.facts(of: workspace), today: workspace.today))
    }
  }

  /// What people asked by a survey are told.
  struct Notice: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the privacy notice of a survey, in the words of its form.")

    @OptionGroup var settings: Settings
    @OptionGroup var house: HouseOptions
    @OptionGroup var output: HandoutOptions
    @Argument(help: "The survey’s key.") var survey: String

    func run() async throws {
      let workspace = try await Workspace.open(settings.data, for: .work)
      let asked = try await workspace.surveys.newest(survey)
      try output.write(PrivacyNotice(of: asked, in: try await house.facts(of: workspace)))
    }
  }

  /// What is held of somebody who asks.
  struct Request: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the answer to somebody who asks what is held of her.",
      discussion: """
        Never an answer, nor whether there is one, nor whether her link was used. The log keeps that it was written, and \
        not of whom. ‘rida erase’ erases what is held.
        """)

    @OptionGroup var settings: Settings
    @OptionGroup var statements: StatementOptions
    @OptionGroup var output: HandoutOptions
    @Argument(help: "A telephone number in any spelling, or an e-mail address.") var contact: String

    func run() async throws {
      let sought: SoughtContact
      switch SoughtContact.read(contact) {
      case .success(let read): sought = read
      case .failure(let problem): throw Complaint.input("\(problem)")
      }
      let workspace = try await Workspace.open(settings.data, for: .work)
      let held = try await HeldAnswer(of: sought, in: workspace)
      try await workspace.access.noteDisclosure(by: StaffEvent.commandLine, at: Clock.seconds)
      try output.write(
        RequestLetter(
          held, charity: try await workspace.charity(), stated: statements.stated, today: workspace.today))
    }
  }

  /// What is needed in the hours after a breach.
  struct Breach: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write what is needed in the seventy-two hours after a breach (PDPL Article 20).",
      discussion: """
        With --out, a folder with both languages as pages and texts, and the facts as JSON. Numbers are rounded down to \
        tens. Run it again as soon as something changes.
        """)

    @OptionGroup var settings: Settings
    @OptionGroup var house: HouseOptions
    @ArgumentParser.Option(help: "The day from which the journal is told, such as 2026-11-28.") var since: String
    @ArgumentParser.Option(help: "A folder for the pack; it is printed as text if left out.", completion: .directory)
    var out: String?
    @ArgumentParser.Option(help: "ar or en, of what is printed.") var language = "ar"

    func validate() throws {
      if Language(rawValue: language) == nil { throw ValidationError("--language is ar or en") }
      if Day(since) == nil { throw ValidationError("‘\(since)’ is no day; write it as 2026-11-28") }
    }

    func run() async throws {
      guard let day = Day(since) else { return }
      let workspace = try await Workspace.open(settings.data, for: .work)
      guard day <= workspace.today else {
        throw Complaint.input("\(day) lies ahead: name the day since which something may have happened")
      }
      let pack = try await BreachPack(
        of: workspace, try await house.facts(of: workspace), since: day, madeAt: Clock.seconds)
      guard let out else {
        return try FileHandle.standardOutput.write(
          contentsOf: pack.content(.text, in: Language(rawValue: language) ?? .arabic))
      }
      try write(pack, to: out)
      print("\(out) holds the pack: begin with breach.ar.html or breach.en.html.")
    }

    private func write(_ pack: BreachPack, to folder: String) throws {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for language in Language.allCases {
        try Files.write(try pack.content(.html, in: language), to: "\(folder)/breach.\(language.rawValue).html")
        try Files.write(try pack.content(.text, in: language), to: "\(folder)/breach.\(language.rawValue).txt")
      }
      try Files.write(try pack.content(.json, in: .english), to: "\(folder)/breach.json")
    }
  }
}

/// What only the charity can say of its processing.
struct StatementOptions: ParsableArguments {
  @ArgumentParser.Option(help: "The lawful basis, in your own words (RIDA_PRIVACY_BASIS).")
  var basis = Places.environment.string(forKey: "rida.privacy.basis", default: "")

  @ArgumentParser.Option(help: "How people reach the charity about their data (RIDA_PRIVACY_CONTACT).")
  var contactPoint = Places.environment.string(forKey: "rida.privacy.contact", default: "")

  @ArgumentParser.Option(help: "The data protection officer (RIDA_PRIVACY_OFFICER).")
  var officer = Places.environment.string(forKey: "rida.privacy.officer", default: "")

  @ArgumentParser.Option(
    help: "Whether providers are outside the Kingdom, and what allows it (RIDA_PRIVACY_ABROAD).")
  var abroad = Places.environment.string(forKey: "rida.privacy.abroad", default: "")

  var stated: CharityStatements {
    CharityStatements(basis: basis, contact: contactPoint, officer: officer, abroad: abroad)
  }
}

/// With what the house is run, as its texts tell it: who carries its messages, and what the charity says.
struct HouseOptions: ParsableArguments {
  @OptionGroup var statements: StatementOptions
  @OptionGroup var mail: MailOptions
  @OptionGroup var senders: SenderOptions

  /// How the house is set.
  func facts(of workspace: Workspace) async throws -> HouseFacts {
    try await HouseFacts(
      workspace, carriers: try carriers(chosen: try await workspace.chosenCarriers()), stated: statements.stated)
  }

  /// Its error has no type: the compiler ends itself when it optimises a typed one into an asynchronous command.
  private func carriers(chosen: CarrierChoice?) throws -> Carriers { try senders.carriers(mail, chosen: chosen) }
}

/// In which form, in which language and where to a document is written.
struct HandoutOptions: ParsableArguments {
  @ArgumentParser.Option(help: "text, html or json.") var format = DocumentFormat.text
  @ArgumentParser.Option(help: "ar or en.") var language = "ar"
  @ArgumentParser.Option(help: "The file to write; it is printed if left out.", completion: .file()) var out: String?

  func validate() throws {
    if Language(rawValue: language) == nil { throw ValidationError("--language is ar or en") }
  }

  /// Writes a document whole or not at all, or prints it.
  func write(_ handout: some Handout) throws {
    let content = try handout.content(format, in: Language(rawValue: language) ?? .arabic)
    guard let out else { return try FileHandle.standardOutput.write(contentsOf: content) }
    try Files.write(content, to: out)
    print("\(out) is written. A lawyer must read it before it is used.")
  }
}

extension DocumentFormat: ExpressibleByArgument {}
