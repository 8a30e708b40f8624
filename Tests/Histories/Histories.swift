import Foundation

/// Plays histories of a small charity: its real stores, with everything that can go wrong going wrong as a seed has it.
///
///     histories --quarters 10000 --seed 1     as many quarters of a day: a line of each violation, and one of figures
///     histories --planted                     with each planted fault until it is found: a line of each
///     histories --seed 7 --trace              one history, told step by step; with `--fault NAME`, with that fault
@main
struct Histories {
  static func main() async throws {
    try repeatable()
    let template = try await Template()
    defer { template.clear() }
    // From here on no task runs by itself.
    try Scheduler.takeOver()
    let seed = number("--seed") ?? 1
    if CommandLine.arguments.contains("--trace") {
      let fault = text("--fault").flatMap(PlantedFault.init)
      _ = try History.play(seed: UInt64(seed), template: template, fault: fault, isTold: true)
    } else if CommandLine.arguments.contains("--planted") {
      try planted(from: seed, template)
    } else {
      try play(quarters: number("--quarters") ?? 640, from: seed, template)
    }
  }

  /// Sound histories: each must keep every promise, and the first one must come out alike when it is played again.
  private static func play(quarters: Int, from seed: Int, _ template: Template) throws {
    let (began, count) = (Date(), (quarters + History.length - 1) / History.length)
    var (linkage, steps, answers) = (Linkage(), 0, 0)
    for seed in seed..<seed + count {
      let world = try History.play(seed: UInt64(seed), template: template)
      linkage.add(world.linkage)
      steps += Scheduler.shared.steps
      answers += world.people.count { $0.commits > 0 }
      for violation in world.violations.prefix(3) {
        print("violation\tseed \(seed): \(violation.promise.rawValue): \(violation.what)")
      }
      if steps == Scheduler.shared.steps,
        try History.play(seed: UInt64(seed), template: template).trace != world.trace
      {
        print("violation\tseed \(seed): the same seed tells another history")
      }
    }
    if linkage.deviation > 5 {
      print("violation\tseeds from \(seed): \(linkage.matches) places alike in \(linkage.transactions) orders")
    }
    let pace = String(format: "%.0f", Double(count * History.length) / Date().timeIntervalSince(began))
    print(
      "played\t\(count * History.length)\t\(answers) answers, \(steps) steps, \(pace) quarters of a day a second, "
        + "\(linkage.matches) places alike in \(linkage.transactions) orders")
  }

  /// Each planted fault is to be found within so many histories.
  private static func planted(from seed: Int, _ template: Template) throws {
    let named = text("--fault").flatMap(PlantedFault.init).map { [$0] } ?? PlantedFault.allCases
    for fault in named {
      let found = try PlantedSearch(fault: fault, seed: seed).run(template)
      let verdict = found.promise == nil ? "missed" : "found"
      print("\(verdict)\t\(fault.rawValue)\t\(found.histories)\t\(found.promise ?? "")")
    }
  }

  private static func text(_ name: String) -> String? {
    let arguments = CommandLine.arguments
    guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else { return nil }
    return arguments[place + 1]
  }

  private static func number(_ name: String) -> Int? { text(name).flatMap { Int($0) } }

  /// Sets and dictionaries keep the same order in every run only where the runtime is told so before it starts.
  private static func repeatable() throws {
    let name = "SWIFT_DETERMINISTIC_HASHING"
    guard getenv(name) == nil else { return }
    setenv(name, "1", 1)
    var arguments: [UnsafeMutablePointer<CChar>?] = CommandLine.arguments.map { strdup($0) } + [nil]
    execv("/proc/self/exe", &arguments)
    throw Unplayable("the program cannot be started again")
  }
}

/// Looks for one planted fault.
struct PlantedSearch {
  private static let most = 40

  let fault: PlantedFault
  let seed: Int

  /// The promise that found it; `nil` where none did, and after how many histories.
  func run(_ template: Template) throws -> (promise: String?, histories: Int) {
    var linkage = Linkage()
    for offset in 0..<PlantedSearch.most {
      let world = try History.play(seed: UInt64(seed + offset), template: template, fault: fault)
      if let first = world.violations.first { return (first.promise.rawValue, offset + 1) }
      linkage.add(world.linkage)
      if linkage.deviation > 5 { return (Promise.unlinked.rawValue, offset + 1) }
    }
    return (nil, PlantedSearch.most)
  }
}
