import CoreMetrics
import Foundation
import HTTP
import Hummingbird
import HummingbirdCore
import Monitoring
import ServiceLifecycle

/// Hands measures over at `/metrics`, at an address of its own that no proxy leads to.
struct MetricsServer {
  let address: MetricsAddress
  let house: HouseKeeper
  let room: DiskRoom

  /// What the process counts of requests, from the first server that is measured on.
  static let requests: RequestMetrics = {
    let requests = RequestMetrics()
    MetricsSystem.bootstrap(requests)
    return requests
  }()

  /// The server. Sixteen may ask at a time, and whoever says nothing is let go after half a minute.
  func service() -> some Service {
    let router = Router(context: BasicRequestContext.self)
    router.get("/metrics") { request, _ in
      let form = Exposition(accept: request.headers[.accept])
      return Response(
        status: .ok, headers: [.contentType: form.contentType],
        body: .init(byteBuffer: ByteBuffer(string: form.text(try await families()))))
    }
    return Application(
      router: router,
      server: .http1(
        configuration: .init(idleTimeout: .seconds(30))),
      configuration: .init(
        address: .hostname(address.host, port: address.port), serverName: nil,
        availableConnectionsDelegate: MaximumAvailableConnections(16)),
      logger: Server.logger)
  }

  private func families() async throws -> [MetricFamily] {
    let state = try await house.state()
    return MetricFamily.families(of: state, isReady: room.isThere, free: DiskRoom.free(at: room.folder))
      + ProcessFacts.families() + MetricsServer.requests.families()
  }
}
