package import Upkeep

extension MetricFamily {
  /// What is measured of a service as it stands. Sizes are told in whole mebibytes, in which no single answer shows.
  package static func families(of state: ServiceState, isReady: Bool, free: Int?) -> [MetricFamily] {
    let grades = Dictionary(grouping: state.diagnoses, by: \.grade).mapValues(\.count)
    let found: [Sample] = [("note", Diagnosis.Grade.note), ("setup", .setup), ("damage", .damage)].map { name, grade in
      Sample(Double(grades[grade] ?? 0), labels: [Label("grade", name)])
    }
    return [
      MetricFamily(
        "rida_build_info", .gauge, help: "The program's version.",
        samples: [Sample(1, labels: [Label("version", state.version)])]),
      MetricFamily("rida_ready", .gauge, help: "Whether a rating could be kept now.", isReady ? 1 : 0),
      MetricFamily(
        "rida_findings", .gauge, help: "What the look over the house finds; /upkeep tells each with its cure.",
        samples: found),
      MetricFamily(
        "rida_database_size_bytes", .gauge, help: "The database with its log.", Double(state.size.wholeMebibytes)),
    ]
      + [
        free.map {
          MetricFamily("rida_disk_free_bytes", .gauge, help: "Left on its disk.", Double($0.wholeMebibytes))
        },
        moment("rida_worker_last_look", "When the worker last looked whether anything is due.", state.workedAt),
        moment("rida_backup_last", "When the database was copied last.", state.copiedAt),
        moment("rida_drill_last", "When the newest backup was last put back as a trial.", state.drill?.at),
        moment("rida_drill_sound_last", "When such a trial last found it sound.", state.drill?.soundAt),
        moment("rida_release_last", "When results were released last.", state.release?.at),
      ].compactMap { $0 }
  }

  private static func moment(_ name: String, _ help: String, _ seconds: Int?) -> MetricFamily? {
    seconds.map { MetricFamily("\(name)_timestamp_seconds", .gauge, help: help, Double($0)) }
  }
}

extension Int {
  fileprivate var wholeMebibytes: Int { (self >> 20) << 20 }
}
