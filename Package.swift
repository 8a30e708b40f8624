// swift-tools-version: 6.1
// The way of a rating, told by its modules. A module imports only what stands before it (HouseRulesTests holds the order).

import PackageDescription

let numerics = Target.Dependency.product(name: "Numerics", package: "swift-numerics")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let compression = Target.Dependency.product(name: "NIOHTTPCompression", package: "swift-nio-extras")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let configuration = Target.Dependency.product(name: "Configuration", package: "swift-configuration")

let strictness: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// Templates, styles and the script, each beside the page that it belongs to; a name without an ending is a template.
let pageFiles = [
  "Beneficiary": "page", "Beneficiary/Stop": "stop", "Staff/NoFigures": "first-steps.css no-figures",
  "Staff/Notice": "staff-notice", "Staff/People": "people people.css", "Staff/Account": "account join",
  "Staff/Fieldwork": "fieldwork", "Staff/Matrix": "matrix", "Staff/Taking": "findings taking taking-preview",
  "Staff/Overview": "overview", "Staff/Sending": "sending", "Staff/Settings": "settings", "Staff/SignIn": "sign-in",
  "Staff/Stations": "stations", "Staff/Documents": "document documents", "Staff/Reports": "report-choices reports",
  "Beneficiary/Code": "code-field code", "Beneficiary/Device": "device.css device", "Beneficiary/Did": "did.css did",
  "Beneficiary/Form": "beneficiary.css carried easy.css faces form preview.css preview textarea",
  "Beneficiary/Verify": "file-check file-form proof", "Staff/Breakdown": "breakdown differences funnel",
  "Staff/Calls": "call interview.js interview keyed-question", "Beneficiary/Notice": "notice thanks",
  "Staff/Comments": "choices comment comments hidden rule-lines rules", "Staff/Papers": "paper paper-files papers",
  "Staff/Figures": "charts.css figures.css figures multiples plain section tiles trend",
  "Staff/Frame": "assisted.css exports notes picker print.css reading.css sheets.css staff.css staff tabs",
  "Staff/Links": "copy.js issued-link links.css one-link order-form order-select ready reminders upload-preview upload",
  "Staff/Questions": "priorities question questions said", "Staff/Surveys": "confirm surveys version",
  "Staff/Improvement": "action effect facts improvement-form register",
  "Staff/TypedForm": "form-area form-choice form-field form-group form-input form-problems",
].flatMap { folder, names in
  names.split(separator: " ").map { "\(folder)/\($0)" + ($0.contains(".") ? "" : ".mustache") }
}.sorted()

let rooms: [Target] = [
  // Proportions, intervals, tests: numbers, no survey words.
  room("Statistics", "", [numerics]),
  // Rows and cells of RFC 4180, each with its line.
  room("CSV"),
  // Digits as people type them, leading zeros, hexadecimal.
  room("Numerals"),
  // What we ask.
  room("Surveys", "Numerals", [yams]),
  // What others hand over: bytes of any table in, rows with known columns out.
  room("Tables", "CSV Numerals Surveys CExpat CZip"),
  // Workbooks as values, written, sealed and read back: no survey words.
  room("Workbooks", "CSV Numerals Tables CXLSXWriter CZip", [crypto]),
  // Whom we ask, once.
  room("Invitations", "CSV Numerals Surveys Tables", [crypto]),
  // Who was served, what became of links, and how many answered.
  room("Fieldwork", "CSV Numerals Surveys Tables Invitations"),
  // What they said, sealed.
  room("Ballots", "CSV Numerals Surveys Tables Invitations", [crypto]),
  // What points at a person leaves a comment.
  room("Redaction"),
  // How answers become counts and crowds.
  room("Releases", "Surveys Invitations Ballots Redaction", [crypto]),
  // What it means: level, interval, verdict.
  room("Indicators", "Statistics Surveys Fieldwork Redaction Releases"),
  // How it is said: numbers, dates and phrases, Arabic first.
  room("Wording", "Statistics Numerals Surveys Releases Indicators"),
  // Figures and analyses as rows, in every form in which they leave.
  room("Records", "CSV Statistics Surveys Workbooks Releases Indicators Wording CReadStat"),
  // Whether a report is what the charity sealed, and what an edition says otherwise than the one before.
  room("Seals", "CSV Surveys Tables Workbooks Releases Indicators Wording Records"),
  // What the board holds.
  room("Reporting", "Statistics Numerals Surveys Tables Workbooks Releases Indicators Wording Records Seals"),
  // Letters that carry reports: to whom, and how far each has come.
  room("Mail"),
  // What the charity keeps at hand: documents and built reports, every version.
  room("Documents", "Numerals Surveys Tables Mail", [crypto]),
  // How the charity wants its pages and reports.
  room("Preferences", "Surveys Wording Mail"),
  // Who may see. From here on a module may know a telephone number; nothing above does.
  room("Access", "Numerals CSodium", [crypto]),
  // What goes out by itself: when, how long it is, by whom it is carried, and what became of it.
  room("Messages", "Numerals Surveys Wording", [crypto]),
  // What people see: a model in, HTML out.
  room(
    "Pages",
    """
    Statistics Numerals Surveys Tables Invitations Fieldwork Ballots Releases Indicators Wording Mail Documents
    Preferences Access Messages
    """, [mustache], embedded: pageFiles),
  // How a request arrives and how it is answered, whoever asks.
  room("HTTP", "Surveys Tables", [compression, hummingbird, logging]),
  // What beneficiaries and the public reach. It can name no contact, no account, and nothing that issues or builds.
  room(
    "PublicSite",
    "Surveys Tables Workbooks Invitations Fieldwork Ballots Releases Indicators Wording Seals Pages HTTP",
    [crypto, hummingbird]),
  // How the link arrives.
  room(
    "Delivery",
    "CSV Numerals Surveys Invitations Fieldwork Wording Mail Messages CCurl CQREncode CRSVG", [crypto]),
  // What was counted or answered elsewhere, taken in.
  room("Taking", "Surveys Tables Invitations Fieldwork Ballots Releases Delivery", [crypto]),
  // The outbox, and those who carry its messages.
  room("Sending", "Numerals Surveys Invitations Fieldwork Mail Messages Pages Delivery CCurl", [crypto]),
  // What happens by itself.
  room(
    "Worker",
    "Surveys Workbooks Releases Indicators Wording Seals Reporting Mail Documents Preferences Pages Delivery Sending",
    [lifecycle, logging]),
  // What the staff reach, and every path of the site.
  room(
    "Web",
    """
    Numerals Surveys Tables Workbooks Invitations Fieldwork Ballots Releases Indicators Wording Records Seals Reporting
    Mail Documents Preferences Access Messages Pages HTTP PublicSite Delivery Taking Sending Worker
    """, [crypto, hummingbird, logging]),
  // Where it is kept: SQL written once.
  room(
    "Storage",
    """
    Numerals Surveys Invitations Fieldwork Ballots Releases Indicators Mail Documents Preferences Access Messages
    Delivery Sending
    """, [crypto]),
  // The default engine.
  room("StorageSQLite", "Surveys Storage", [grdb, sqlite]),
  // The house: stores, keys, server and worker, put together on one data folder.
  room(
    "Composition",
    """
    Surveys Tables Workbooks Invitations Fieldwork Ballots Releases Indicators Wording Seals Reporting Mail
    Documents Preferences Access Messages Pages HTTP PublicSite Delivery Taking Sending Worker Web Storage StorageSQLite
    CMalloc
    """, [configuration, crypto, hummingbird, lifecycle, logging]),
  // A sample charity, whose ratings go the real way.
  room(
    "Demo",
    """
    Surveys Invitations Fieldwork Ballots Releases Indicators Reporting Access Messages Delivery Sending Worker Storage
    Composition
    """, [hummingbird, lifecycle]),
  // How fast it is, each figure beside a yardstick.
  room(
    "Benchmarks",
    """
    CSV Numerals Surveys Workbooks Invitations Ballots Releases Indicators Records Seals Reporting Messages HTTP
    Delivery Sending Web Storage Composition Demo CMalloc CYardstick
    """, [hummingbird, logging, sqlite]),
]

/// The rooms, and the command line.
let story =
  rooms + [
    .executableTarget(
      name: "rida",
      dependencies: rooms.map { .byName(name: $0.name) } + [arguments, configuration, lifecycle, signals],
      swiftSettings: strictness + [.unsafeFlags(["-enable-testing"])])
  ]

let libraries: [Target] = [
  .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
  .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
  .systemLibrary(name: "CMalloc"),
  .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
  .systemLibrary(name: "CReadStat", providers: [.apt(["libreadstat-dev"])]),
  .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
  .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
  .systemLibrary(name: "CRSVG", pkgConfig: "cairo", providers: [.apt(["librsvg2-dev"])]),
  .systemLibrary(name: "CYardstick", providers: [.apt(["libxlsxwriter-dev"])]),
  .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
]

let kits: [Target] = [
  // The public airport survey, for the suites that hold it against golden values.
  kit("Airport", ["CSV"]),
  // A small charity's figures and reports, and workbooks taken apart.
  kit("Samples", ["Surveys", "Workbooks", "Fieldwork", "Releases", "Indicators", "Seals", "Reporting"]),
  // A data folder with a published survey, a released quarter, staff and links that wait.
  kit(
    "Houses",
    [
      "Surveys", "Workbooks", "Invitations", "Ballots", "Releases", "Seals", "Reporting", "Access", "Delivery",
      "Worker", "Storage", "StorageSQLite", crypto,
    ]),
  // Surveys that keep within every limit, drawn from seeds, with answers.
  kit("GeneratedSurveys", []),
  // Spoils inputs from seeds.
  kit("Mutations", ["CZip", crypto]),
  // What libFuzzer feeds, one reader a program.
  kit("FuzzReaders", ["CSV", "Numerals", "Surveys", "Tables", "Invitations", "Seals", "HTTP"], in: "Tests/Fuzz"),
  // What two attackers read a stolen database with.
  kit("StolenStore", [sqlite], in: "Tests/Attackers"),
]

/// What attacks the product from outside, and what looks at it from outside.
let programs: [Target] = [
  // Attacks on the built program, one a promise; and the attackers, programs of their own.
  program("verify", ["Mutations", arguments, sqlite, crypto], path: "Tests/Verify", exclude: ["FalseClock"]),
  // Draws answers of known truth and counts how often intervals and verdicts are right.
  program("simulations", ["Statistics", "Surveys", "Releases", "Indicators"], path: "Tests/Simulations"),
  program("relink", ["StolenStore", sqlite, crypto], path: "Tests/Attackers/Relink"),
  program("naive", [sqlite], path: "Tests/Attackers/Naive"), program("needles", [], path: "Tests/Attackers/Needles"),
  program("opener", [sqlite, crypto], path: "Tests/Attackers/Opener"),
  program("snapshot", ["StolenStore", sqlite, crypto], path: "Tests/Attackers/Snapshot"),
  program("difference", [], path: "Tests/Attackers/Difference"),
  // Gives spoiled inputs to every reader in one process.
  program(
    "hostile",
    [
      "Mutations", "CSV", "Numerals", "Surveys", "Tables", "Invitations", "Fieldwork", "Ballots", "Redaction",
      "Releases", "Seals", "Reporting", "Mail", "Documents", "Preferences", "HTTP", "PublicSite", "Delivery", crypto,
    ], path: "Tests/Attackers/Hostile"),
  program("isolate", [], path: "Tests/Attackers/Isolate"),
  // Says what it makes of telephone numbers, for a test that asks another library the same.
  program("numbers", ["Invitations"], path: "Tests/Numbers"),
]

let suites: [Target] =
  [
    "HouseRules", "Statistics", "CSV", "Surveys", "Invitations", "Fieldwork", "Ballots", "Redaction", "Releases",
    "Wording", "Mail", "Documents", "Preferences", "Access", "HTTP", "PublicSite", "Delivery", "Sending", "Demo",
    "Pages",
  ].map { suite($0) }
  + ["Tables", "Messages"].map { suite($0, ["Mutations"]) }
  + ["Workbooks", "Reporting"].map { suite($0, ["Samples"]) }
  + ["Worker", "Composition"].map { suite($0, ["Houses"]) } + [suite("Taking", ["Houses", "Storage"])]
  + [
    suite("Indicators", ["Airport", "Ballots"]),
    suite("Records", ["Samples", "Fieldwork"]), suite("Seals", ["Samples", "Fieldwork", "Reporting"]),
    suite("Generated", of: "Reporting", ["GeneratedSurveys", "Fieldwork", "Ballots"]),
    suite("Web", ["Houses", "Storage", nioEmbedded]),
    suite("Storage", ["StorageSQLite", "Wording"]),
    suite("Fuzz", ["FuzzReaders", "Mutations"]), suite("Rida", of: "rida", ["Houses"]),
    // All programs at once, which the tests run as a user runs them.
    suite("Journey", ["Airport", "GeneratedSurveys", "rida"] + programs.map { .byName(name: $0.name) }),
  ]

/// Targets for libFuzzer, whose program is its own: only `make fuzz-NAME` builds them, in a folder of their own.
let fuzzers = ["csv", "multipart", "survey", "word", "workbook"].map { name in
  Target.executableTarget(
    name: "fuzz-\(name)", dependencies: ["FuzzReaders"], path: "Tests/Fuzz/\(name)",
    swiftSettings: [.unsafeFlags(["-parse-as-library"])])
}.filter { _ in Context.environment["RIDA_FUZZ"] != nil }

let package = Package(
  name: "rida",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.35.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
  ],
  targets: story + libraries + kits + programs + suites + fuzzers
)

/// One module of the story, with the rooms and libraries that it imports; `embedded` are files that become part of the
/// binary: templates, whose views the tests hold against them in every configuration, and styles.
func room(
  _ name: String, _ rooms: String = "", _ products: [Target.Dependency] = [], embedded: [String] = []
) -> Target {
  .target(
    name: name, dependencies: rooms.split(whereSeparator: \.isWhitespace).map { .byName(name: String($0)) } + products,
    resources: embedded.map { .embedInCode($0) },
    swiftSettings: strictness + (embedded.isEmpty ? [] : [.unsafeFlags(["-enable-testing"])]))
}

/// The tests of one module, or of the whole house where no module has the name, with all that the module itself imports.
/// They are built without optimisation, in half the time; what they test is built as it is shipped.
@MainActor func suite(_ name: String, of room: String? = nil, _ more: [Target.Dependency] = []) -> Target {
  let tested = story.filter { $0.name == room ?? name }
  return .testTarget(
    name: "\(name)Tests", dependencies: tested.flatMap { [.byName(name: $0.name)] + $0.dependencies } + more,
    swiftSettings: [.unsafeFlags(["-Onone"], .when(configuration: .release))])
}

/// What several suites or programs share.
func kit(_ name: String, _ dependencies: [Target.Dependency], in folder: String = "Tests") -> Target {
  .target(name: name, dependencies: dependencies, path: "\(folder)/\(name)", swiftSettings: strictness)
}

/// A program that tests the product from outside and knows none of its modules.
func program(_ name: String, _ dependencies: [Target.Dependency], path: String, exclude: [String] = []) -> Target {
  .executableTarget(name: name, dependencies: dependencies, path: path, exclude: exclude, swiftSettings: strictness)
}
