// swift-tools-version: 6.1
// The way of a rating, told by its modules. A module imports only what stands before it (HouseRulesTests holds the order).

import PackageDescription

func product(_ name: String, of package: String) -> Target.Dependency { .product(name: name, package: package) }

let (numerics, yams) = (product("Numerics", of: "swift-numerics"), product("Yams", of: "Yams"))
let (crypto, mustache) = (product("Crypto", of: "swift-crypto"), product("Mustache", of: "swift-mustache"))
let compression = product("NIOHTTPCompression", of: "swift-nio-extras")
let (hummingbird, nioEmbedded) = (product("Hummingbird", of: "hummingbird"), product("NIOEmbedded", of: "swift-nio"))
let lifecycle = product("ServiceLifecycle", of: "swift-service-lifecycle")
let signals = product("UnixSignals", of: "swift-service-lifecycle")
let (grdb, sqlite) = (product("GRDB", of: "GRDB.swift"), product("GRDBSQLite", of: "GRDB.swift"))
let (logging, arguments) = (product("Logging", of: "swift-log"), product("ArgumentParser", of: "swift-argument-parser"))
let metrics = product("CoreMetrics", of: "swift-metrics")
let configuration = product("Configuration", of: "swift-configuration")

let strictness: [SwiftSetting] = ["ExistentialAny", "MemberImportVisibility", "InternalImportsByDefault"]
  .map { .enableUpcomingFeature($0) }

/// Templates, styles and the script, each beside the page that it belongs to; a name without an ending is a template.
let pageFiles = [
  "Beneficiary": "page", "Beneficiary/Code": "code code-field", "Beneficiary/Device": "device device.css",
  "Beneficiary/Did": "did did.css", "Staff/Experiment": "experiment", "Staff/Keys": "keys",
  "Beneficiary/Form": "beneficiary.css carried easy.css faces form preview preview.css question-head sound textarea",
  "Beneficiary/Notice": "notice thanks", "Beneficiary/Stop": "stop", "Beneficiary/Verify": "file-check file-form proof",
  "Staff/Account": "account join", "Staff/Approvals": "approvals", "Staff/Label": "label", "Staff/Log": "log",
  "Staff/Breakdown": "adjustment breakdown differences estimates funnel", "Staff/Matrix": "cell matrix matrix.css",
  "Staff/Calls": "call interview interview.js keyed-question", "Staff/Carriers": "carriers form-secret",
  "Staff/Comments": "choices comment comments desk desk.css desk.js hidden pieces rule-lines rules",
  "Staff/Definitions": "definition", "Staff/Documents": "document documents", "Staff/Fieldwork": "fieldwork",
  "Staff/Editor": "difference draft draft-checks draft-group draft-part draft-row editor.css editor.js looks",
  "Staff/Figures": "charts.css figures figures.css multiples plain section tiles trend",
  "Staff/Frame": "assisted.css detail exports notes picker print.css reading.css sheets.css staff staff.css tabs",
  "Staff/Help": "help meanings", "Staff/Improvement": "action effect facts improvement-form register",
  "Staff/Links": "copy.js issued-link links.css one-link order-form order-select ready reminders upload upload-preview",
  "Staff/NoFigures": "first-step first-steps.css no-figures", "Staff/Notice": "staff-notice",
  "Staff/Organisation": "organisation organisation.css", "Staff/Overview": "change overview story-tiles story.css",
  "Staff/Papers": "paper paper-files papers", "Staff/People": "people people.css", "Staff/Practice": "practice",
  "Staff/Questions": "priorities question questions said", "Staff/Releases": "releases",
  "Staff/Reports": "report-choices reports", "Staff/Sending": "sending", "Staff/Settings": "settings",
  "Staff/SignIn": "entered sign-in", "Staff/Start": "start", "Staff/Tour": "tour", "Staff/Stations": "stations",
  "Staff/Surveys": "confirm form-file surveys version", "Staff/Taking": "findings mapping taking taking-preview",
  "Staff/TypedForm": "form-area form-choice form-field form-group form-input form-problems",
  "Staff/Upkeep": "audit copies due erasing last-release upkeep upkeep.css", "Staff/Webhooks": "webhooks",
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
  // A survey while it is written: its fields, its text, what became of it since.
  room("Drafts", "Numerals Surveys", [yams, crypto]),
  // What others hand over: bytes of any table in, rows with known columns out.
  room("Tables", "CSV Numerals Surveys CExpat CZip"),
  // Workbooks as values, written, sealed and read back: no survey words.
  room("Workbooks", "CSV Numerals Tables CXLSXWriter CZip", [crypto]),
  // Tables with types, as programs for large ones read them: no survey words.
  room("Parquet"),
  // Whom we ask, once.
  room("Invitations", "CSV Numerals Surveys Tables", [crypto]),
  // Who was served, what became of links, and how many answered.
  room("Fieldwork", "CSV Numerals Surveys Tables Invitations"),
  // What they said, sealed.
  room("Ballots", "CHPKE CSV Numerals Surveys Tables Invitations", [crypto]),
  // What points at a person leaves a comment.
  room("Redaction"),
  // How answers become counts and crowds.
  room("Releases", "Surveys Invitations Ballots Redaction", [crypto]),
  // What it means: level, interval, verdict.
  room("Indicators", "Statistics Surveys Fieldwork Redaction Releases"),
  // How it is said: numbers, dates and phrases, Arabic first.
  room("Wording", "Statistics Numerals Surveys Releases Indicators"),
  // Surveys that other programs wrote, made into ours and back.
  room("Forms", "CSV Numerals Surveys Drafts Tables Wording"),
  // Answers that other programs collected, made into rows of ours as a file says that stands beside the survey.
  room("Mapping", "CSV Surveys Drafts Tables Ballots Forms"),
  // Figures and analyses as rows, in every form in which they leave.
  room("Records", "CSV Statistics Surveys Workbooks Parquet Releases Indicators Wording CReadStat"),
  // Whether a report is what the charity sealed, and what an edition says otherwise than the one before.
  room("Seals", "CSV Surveys Tables Workbooks Releases Indicators Wording Records"),
  // What the board holds.
  room("Reporting", "CSV Statistics Numerals Surveys Tables Workbooks Releases Indicators Wording Records Seals"),
  // Letters that carry reports: to whom, and how far each has come.
  room("Mail"),
  // What the charity keeps at hand: documents and built reports, every version.
  room("Documents", "Numerals Surveys Tables Mail", [crypto]),
  // How the charity wants its pages and reports.
  room("Preferences", "Surveys Wording Mail", [crypto]),
  // Who may see. From here on a module may know a telephone number; nothing above does.
  room("Access", "Numerals CSodium", [crypto]),
  // How the service stands, and what whoever keeps it does: findings, releases, audits, copies.
  room("Upkeep", "Surveys Releases Access"),
  // How the service fares, in the texts that Prometheus reads.
  room("Monitoring", "Upkeep", [metrics]),
  // What goes out by itself: when, how long it is, by whom it is carried, and what became of it.
  room("Messages", "Numerals Surveys Wording", [crypto]),
  // What people see: a model in, HTML out; and a report on paper.
  room(
    "Pages",
    """
    CSV Statistics Numerals Surveys Drafts Tables Invitations Fieldwork Ballots Releases Indicators Wording Forms Mapping
    Mail Documents Preferences Access Upkeep Messages
    """, [mustache], embedded: pageFiles),
  room("Printing", "Statistics Surveys Workbooks Indicators Wording Records Reporting Pages CPango CRSVG CZlib"),
  // How a request arrives and how it is answered, whoever asks.
  room("HTTP", "Surveys Tables", [compression, hummingbird, logging]),
  // What beneficiaries and the public reach. It can name no contact, no account, and nothing that issues or builds.
  room(
    "PublicSite",
    "Numerals Surveys Tables Workbooks Invitations Fieldwork Ballots Releases Indicators Wording Seals Pages HTTP",
    [crypto, hummingbird]),
  // How the link arrives.
  room(
    "Delivery",
    "CSV Numerals Surveys Invitations Fieldwork Wording Mail Messages CCurl CQREncode CRSVG", [crypto]),
  // Who vouches for the staff elsewhere: OpenID Connect.
  room("OpenID", "Delivery", [crypto]),
  // Backups that leave the machine, sealed as a whole, and the stores of objects that keep them.
  room("Offsite", "Numerals Tables Access Upkeep Delivery", [crypto]),
  // What was counted or answered elsewhere, taken in.
  room("Taking", "Surveys Tables Invitations Fieldwork Ballots Releases Delivery", [crypto]),
  // The outbox, and those who carry its messages.
  room("Sending", "Numerals Surveys Invitations Fieldwork Mail Messages Pages Delivery CCurl", [crypto]),
  // What happens by itself.
  room(
    "Worker",
    """
    Surveys Workbooks Releases Indicators Wording Seals Reporting Mail Documents Preferences Messages Pages Printing
    Delivery Sending
    """, [lifecycle, logging]),
  // Who is signed in, what surrounds her pages, and who may sign in at all.
  room(
    "Accounts",
    "Surveys Invitations Indicators Wording Preferences Access Pages HTTP PublicSite Delivery OpenID",
    [crypto, hummingbird, logging]),
  // What an administrator sets, starts and keeps.
  room(
    "Administration",
    """
    Numerals Surveys Invitations Ballots Releases Wording Mail Preferences Access Upkeep Messages Pages HTTP PublicSite
    Delivery Worker Accounts
    """, [crypto, hummingbird]),
  // What other systems read with a key, and have done. It can name no contact, and nothing that issues.
  room(
    "API",
    "Numerals Surveys Tables Invitations Ballots Releases Indicators Records Documents Access Upkeep HTTP PublicSite",
    [crypto, hummingbird], embedded: ["openapi.json"]),
  // What the staff work with, and every path of the site.
  room(
    "Web",
    """
    Numerals Surveys Drafts Tables Workbooks Invitations Fieldwork Ballots Releases Indicators Wording Forms Mapping Records
    Seals Reporting Mail Documents Preferences Access Upkeep Messages Pages HTTP PublicSite Delivery OpenID Taking
    Sending Worker Accounts Administration API
    """, [crypto, hummingbird, logging]),
  // Where it is kept: SQL written once.
  room(
    "Storage",
    """
    Numerals Surveys Invitations Fieldwork Ballots Releases Indicators Mail Documents Preferences Access Upkeep Messages
    Delivery Sending
    """, [crypto]),
  // The default engine.
  room("StorageSQLite", "Surveys Storage", [grdb, sqlite]),
  // The engine for several machines.
  room("StoragePostgres", "Surveys Storage StorageSQLite CPostgres"),
  // What one of several servers does alone.
  room("Nodes", "Storage", [lifecycle, logging]),
  // The house: stores, keys, server and worker, put together on one data folder.
  room(
    "Composition",
    """
    Numerals Surveys Tables Workbooks Invitations Fieldwork Ballots Releases Indicators Wording Seals Reporting Mail
    Documents Preferences Access Upkeep Messages Pages Printing HTTP PublicSite Delivery Taking Offsite Sending Worker
    Web Storage StorageSQLite StoragePostgres Nodes CMalloc Monitoring
    """, [configuration, crypto, hummingbird, lifecycle, logging, metrics]),
  // What the charity answers for: to those it asks, to the regulator, to an auditor.
  room(
    "Accountability",
    """
    Numerals Surveys Ballots Indicators Wording Records Documents Preferences Access Upkeep Messages Pages PublicSite
    Delivery Sending Storage Composition
    """, [crypto]),
  // A sample charity, whose ratings go the real way.
  room(
    "Demo",
    """
    Surveys Invitations Fieldwork Ballots Releases Indicators Reporting Access Messages Delivery Sending Worker
    Storage Composition
    """, [hummingbird, lifecycle]),
  // How fast it is, each figure beside a yardstick.
  room(
    "Benchmarks",
    """
    CSV Numerals Surveys Workbooks Invitations Ballots Releases Indicators Records Seals Reporting Messages HTTP
    Delivery Sending Web Storage StorageSQLite StoragePostgres Taking Tables Composition Demo CHPKE CMalloc CYardstick
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

let libraries: [Target] =
  [.systemLibrary(name: "CHPKE"), .systemLibrary(name: "CMalloc")]
  + [
    ("CCurl", "libcurl", "libcurl4-openssl-dev"), ("CExpat", "expat", "libexpat1-dev"),
    ("CZip", "libzip", "libzip-dev"), ("CZlib", nil, "zlib1g-dev"), ("CPango", nil, "libpango1.0-dev"),
    ("CXLSXWriter", nil, "libxlsxwriter-dev"), ("CYardstick", "libpq", "libxlsxwriter-dev"),
    ("CRSVG", "cairo", "librsvg2-dev"), ("CReadStat", nil, "libreadstat-dev"),
    ("CQREncode", "libqrencode", "libqrencode-dev"), ("CSodium", "libsodium", "libsodium-dev"),
    ("CPostgres", "libpq", "libpq-dev"),
  ].map { .systemLibrary(name: $0, pkgConfig: $1, providers: [.apt([$2])]) }

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
  kit(
    "FuzzReaders", ["CSV", "Numerals", "Surveys", "Drafts", "Tables", "Forms", "Invitations", "Seals", "HTTP"],
    in: "Tests/Fuzz"),
  // What two attackers read a stolen database with.
  kit("StolenStore", [sqlite], in: "Tests/Attackers"),
]

/// What attacks the product from outside, and what looks at it from outside.
let programs: [Target] = [
  // Attacks on the built program, one a promise; and the attackers, programs of their own.
  program("verify", ["Mutations", arguments, sqlite, crypto], path: "Tests/Verify", exclude: ["FalseClock"]),
  // Draws answers of known truth and counts how often intervals and verdicts are right.
  program("simulations", ["Statistics", "Surveys", "Ballots", "Releases", "Indicators"], path: "Tests/Simulations"),
  // Plays histories of a small charity on its real stores, of which a seed decides everything.
  program(
    "histories",
    """
    Surveys Invitations Ballots Releases Access Delivery Messages Sending Storage StorageSQLite
    """.split(separator: " ").map { .byName(name: String($0)) } + [crypto, grdb], path: "Tests/Histories"),
  program("relink", ["StolenStore", sqlite, crypto], path: "Tests/Attackers/Relink"),
  program("naive", [sqlite], path: "Tests/Attackers/Naive"), program("needles", [], path: "Tests/Attackers/Needles"),
  program("opener", [sqlite, crypto], path: "Tests/Attackers/Opener"),
  program("snapshot", ["StolenStore", sqlite, crypto], path: "Tests/Attackers/Snapshot"),
  program("difference", [], path: "Tests/Attackers/Difference"),
  program("isolate", [], path: "Tests/Attackers/Isolate"),
  // Gives spoiled inputs to every reader in one process.
  program(
    "hostile",
    [
      "Mutations", "CSV", "Numerals", "Surveys", "Drafts", "Tables", "Forms", "Mapping", "Invitations", "Fieldwork",
      "Ballots", "Redaction", "Releases", "Seals", "Reporting", "Mail", "Documents", "Preferences", "HTTP",
      "PublicSite", "Delivery", crypto,
    ], path: "Tests/Attackers/Hostile"),
  // Says what it makes of telephone numbers, for a test that asks another library the same.
  program("numbers", ["Invitations"], path: "Tests/Numbers"),
]

/// The suites that compare with files in their folder `Golden`.
let goldenSuites: Set = [
  "Accountability", "Forms", "Journey", "Mapping", "Pages", "Parquet", "Records", "Reporting", "Seals", "Web",
  "Wording",
]

let suites: [Target] =
  [
    "HouseRules", "Statistics", "CSV", "Surveys", "Invitations", "Fieldwork", "Ballots", "Redaction", "Releases",
    "Wording", "Mail", "Documents", "Preferences", "Access", "Upkeep", "Monitoring", "HTTP", "PublicSite", "Pages",
    "Delivery", "OpenID", "Offsite", "Sending", "Demo",
  ].map { suite($0) }
  + ["Tables", "Messages"].map { suite($0, ["Mutations"]) } + [suite("Forms", ["Mutations", "Samples", "Workbooks"])]
  + [suite("Mapping", ["Samples", "Workbooks"])]
  + ["Workbooks", "Parquet", "Reporting"].map { suite($0, ["Samples"]) }
  + ["Worker", "Composition"].map { suite($0, ["Houses"]) }
  + [suite("Taking", ["Houses", "Storage"]), suite("Accountability", ["Houses", "Samples", "Invitations", "Worker"])]
  + [
    suite("Indicators", ["Airport", "Ballots", "CSV", "Numerals", crypto]), suite("Records", ["Samples", "Fieldwork"]),
    suite("Seals", ["Samples", "Fieldwork", "Reporting"]), suite("Drafts", ["GeneratedSurveys"]),
    suite("Generated", of: "Reporting", ["GeneratedSurveys", "Fieldwork", "Ballots"]),
    suite("Web", ["Houses", "Storage", "Composition", nioEmbedded]),
    suite("Storage", ["StorageSQLite", "StoragePostgres", "Nodes", "Wording"]),
    suite("Rida", of: "rida", ["Houses"]), suite("Fuzz", ["FuzzReaders", "Mutations"]), suite("Printing", ["Samples"]),
    // All programs at once, which the tests run as a user runs them.
    suite("Journey", ["Airport", "GeneratedSurveys", "rida"] + programs.map { .byName(name: $0.name) }),
  ]

/// Targets for libFuzzer, whose program is its own: only `make fuzz-NAME` builds them, in a folder of their own.
let fuzzers = ["csv", "multipart", "questionnaire", "survey", "word", "workbook"].map { name in
  Target.executableTarget(
    name: "fuzz-\(name)", dependencies: ["FuzzReaders"], path: "Tests/Fuzz/\(name)",
    swiftSettings: [.unsafeFlags(["-parse-as-library"])])
}.filter { _ in Context.environment["RIDA_FUZZ"] != nil }

let libraryVersions: [(repository: String, from: Version)] = [
  ("apple/swift-numerics", "1.1.1"), ("jpsim/Yams", "6.2.2"), ("apple/swift-crypto", "4.5.2"),
  ("hummingbird-project/swift-mustache", "2.1.1"), ("hummingbird-project/hummingbird", "2.28.1"),
  ("apple/swift-nio.git", "2.101.0"), ("apple/swift-nio-extras.git", "1.35.2"),
  ("swift-server/swift-service-lifecycle", "2.13.0"), ("apple/swift-log", "1.16.2"), ("apple/swift-metrics", "2.13.0"),
  ("groue/GRDB.swift", "7.10.0"), ("apple/swift-argument-parser", "1.8.2"), ("apple/swift-configuration", "1.4.0"),
]

let package = Package(
  name: "rida", platforms: [.macOS(.v15)],
  dependencies: libraryVersions.map { .package(url: "https://github.com/\($0)", from: $1) },
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
    exclude: goldenSuites.contains(name) ? ["Golden"] : [],
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
