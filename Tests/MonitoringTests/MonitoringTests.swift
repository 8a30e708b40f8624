import CoreMetrics
import Monitoring
import Testing
import Upkeep

/// How the service tells Prometheus how it fares.
@Suite struct MonitoringTests {
  @Test func `a family is written in both texts, and what stands in a label is escaped`() {
    let family = MetricFamily(
      "rida.requests", .counter, help: "Requests.\nAll.",
      samples: [.init(20, labels: [.init("http.route", "/r/\"\\")], suffix: "_total")])
    #expect(
      Exposition.openMetrics.text([family]) == """
        # HELP rida_requests Requests.\\nAll.
        # TYPE rida_requests counter
        rida_requests_total{http_route="/r/\\"\\\\"} 20
        # EOF

        """)
    #expect(
      Exposition.prometheus.text([family]) == """
        # HELP rida_requests_total Requests.\\nAll.
        # TYPE rida_requests_total counter
        rida_requests_total{http_route="/r/\\"\\\\"} 20

        """)
  }

  @Test func `a client gets the text that it accepts`() {
    let accept = "application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.2"
    #expect(Exposition(accept: accept) == .openMetrics)
    #expect(Exposition(accept: nil) == .prometheus && Exposition(accept: "*/*") == .prometheus)
  }

  /// Whoever reads the figures every second must not see one person's answer.
  @Test func `what is told of requests stands still until ten more have come`() {
    let requests = RequestMetrics()
    let (counter, timer) = (
      Counter(label: "hb.requests", dimensions: [("http.route", "/r/:token")], factory: requests),
      Timer(
        label: "http.server.request.duration", dimensions: [("http.route", "/r/:token")],
        preferredDisplayUnit: .seconds, factory: requests)
    )
    func told() -> String { Exposition.openMetrics.text(requests.families()) }
    let empty = told()
    #expect(empty.contains("hb_requests_total{http_route=\"/r/:token\"} 0\n"))
    for number in 1...29 {
      let before = told()
      counter.increment()
      timer.recordNanoseconds(20_000_000)
      #expect((told() == before) == (number % 10 != 0), "after \(number)")
    }
    let now = told()
    #expect(now.contains("hb_requests_total{http_route=\"/r/:token\"} 20\n"))
    #expect(now.contains("http_server_request_duration_seconds_bucket{http_route=\"/r/:token\",le=\"0.01\"} 0\n"))
    #expect(now.contains("http_server_request_duration_seconds_bucket{http_route=\"/r/:token\",le=\"+Inf\"} 20\n"))
    #expect(now.contains("http_server_request_duration_seconds_count{http_route=\"/r/:token\"} 20\n"))
  }

  @Test func `a service tells how it stands, sizes in whole mebibytes`() {
    let state = ServiceState(
      version: "9.9", size: (3 << 20) + 4096, diagnoses: [.openFolder("/x"), .noBackup, .missingFiles(2), .wholeKeys],
      workedAt: 1_800_000_000, copiedAt: nil, release: nil,
      drill: DrillNote(
        DrillReport(name: "b", at: 1_800_000_090, end: .unlike),
        after: DrillNote(DrillReport(name: "a", at: 1_799_000_000, end: .found([])), after: nil)))
    let text = Exposition.openMetrics.text(MetricFamily.families(of: state, isReady: true, free: (5 << 20) + 1))
    for line in [
      "rida_build_info{version=\"9.9\"} 1", "rida_ready 1", "rida_database_size_bytes 3145728",
      "rida_disk_free_bytes 5242880", "rida_findings{grade=\"damage\"} 1", "rida_findings{grade=\"setup\"} 1",
      "rida_findings{grade=\"note\"} 1", "rida_worker_last_look_timestamp_seconds 1800000000",
      "rida_drill_last_timestamp_seconds 1800000090", "rida_drill_sound_last_timestamp_seconds 1799000000",
    ] {
      #expect(text.contains("\n\(line)\n") || text.hasPrefix("\(line)\n"), "\(line)")
    }
    #expect(!text.contains("rida_backup_last"))
  }
}
