import Crypto
import Delivery
import Foundation
import Numerals
import Offsite
import Synchronization
import Testing

/// A store of objects as it answers, well and badly; signatures are tried against another program’s in the browser’s tests.
@Suite struct S3StoreTests {
  /// Answers as a store does that keeps one object, and what it is told to.
  private final class Store: Sendable {
    struct Kept {
      var asked: [String] = []
      var objects: [String: [UInt8]] = [:]
      var parts: [Int: [UInt8]] = [:]
      var answers: [HTTPExchange.Outcome] = []
    }
    let kept = Mutex(Kept())
    var asked: [String] { kept.withLock(\.asked) }

    init(_ answers: [HTTPExchange.Outcome] = []) { kept.withLock { $0.answers = answers } }

    func answer(_ request: HTTPExchange.Request) -> HTTPExchange.Outcome {
      kept.withLock { kept in
        kept.asked.append("\(request.method) \(request.url.dropFirst("https://s3.example.sa".count))")
        let told = request.headers.first { $0.name == "x-amz-content-sha256" }?.value
        if told != Data(SHA256.hash(data: request.body)).hexadecimal { return .answered(status: 400, body: []) }
        guard kept.answers.isEmpty else { return kept.answers.removeFirst() }
        return Self.usual(request, &kept)
      }
    }

    private static func usual(_ request: HTTPExchange.Request, _ kept: inout Kept) -> HTTPExchange.Outcome {
      let parts = request.url.split(separator: "?", maxSplits: 1).map(String.init)
      let (path, query) = (parts[0], parts.count > 1 ? parts[1] : "")
      func said(_ text: String) -> HTTPExchange.Outcome { .answered(status: 200, body: Array(text.utf8)) }
      switch request.method {
      case "POST" where query == "uploads=":
        return said("<R xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><UploadId>a b/c</UploadId></R>")
      case "PUT" where query.hasPrefix("partNumber="):
        kept.parts[Int(query.dropFirst("partNumber=".count).prefix { $0 != "&" }) ?? 0] = request.body
        return said("")
      case "GET" where query.contains("uploadId"):
        return said(
          "<R>"
            + kept.parts.keys.sorted(by: >).map { "<Part><PartNumber>\($0)</PartNumber><ETag>\"e\($0)\"</ETag></Part>" }
            .joined() + "</R>")
      case "POST":
        let body = String(decoding: request.body, as: UTF8.self)
        let isRight = body.contains("<PartNumber>1</PartNumber><ETag>&quot;e1&quot;</ETag></Part><Part>")
        kept.objects[path] = isRight ? kept.parts.sorted { $0.key < $1.key }.flatMap(\.value) : []
        return said("<R><ETag>\"x\"</ETag></R>")
      case "PUT":
        kept.objects[path] = request.body
        return said("")
      case "GET":
        let range = request.headers.first { $0.name == "Range" }?.value.dropFirst("bytes=".count) ?? "0-0"
        let ends = range.split(separator: "-").compactMap { Int($0) }
        let object = kept.objects[path] ?? []
        return .answered(status: 206, body: Array(object[ends[0]..<min(object.count, ends[1] + 1)]))
      default: return .answered(status: 204, body: [])
      }
    }
  }

  private func store(_ peer: Store, _ place: String = "s3://copies/aoun") throws -> S3Store {
    let account = try #require(
      S3Account(endpoint: "https://s3.example.sa", region: "me-1", key: "k", secret: "s", authorities: nil))
    return S3Store(try #require(S3Place(place)), by: account, pause: .zero) { request, _ in peer.answer(request) }
  }

  private func file(_ size: Int) throws -> (path: String, content: [UInt8]) {
    let content = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 8) }
    let path = FileManager.default.temporaryDirectory.appending(path: "part-\(UUID().uuidString)").path
    try Data(content).write(to: URL(filePath: path))
    return (path, content)
  }

  @Test func `a small file goes out at once and is read back`() async throws {
    let peer = Store()
    let small = try file(1000)
    try await store(peer).send(small.path, as: "rida-2026-11-30-023000+0300.sqlite.sealed")
    let path = "/copies/aoun/rida-2026-11-30-023000%2B0300.sqlite.sealed"
    #expect(peer.asked == ["PUT \(path)", "GET \(path)"])
    #expect(peer.kept.withLock { $0.objects["https://s3.example.sa\(path)"] } == small.content)
  }

  @Test func `a large one goes out in parts of eight mebibytes, each tried again where nobody answers, and comes back`()
    async throws
  {
    let peer = Store([
      .answered(status: 200, body: Array("<R><UploadId>a b/c</UploadId></R>".utf8)), .silence,
      .answered(status: 503, body: []),
    ])
    let large = try file((16 << 20) + 5)
    let store = try store(peer)
    try await store.send(large.path, as: "large")
    let upload = "uploadId=a%20b%2Fc"
    let parts: [String] = [1, 1, 1, 2, 3].map { "PUT /copies/aoun/large?partNumber=\($0)&\(upload)" }
    let ends: [String] = ["GET /copies/aoun/large?max-parts=1000&\(upload)", "POST /copies/aoun/large?\(upload)"]
    let reads: [String] = Array(repeating: "GET /copies/aoun/large", count: 3)
    let wanted: [String] = ["POST /copies/aoun/large?uploads="] + parts + ends + reads
    #expect(peer.asked == wanted)
    let back = large.path + ".back"
    try await store.fetch(S3Object(name: "large", size: large.content.count), to: back)
    #expect(FileManager.default.contents(atPath: back).map { [UInt8]($0) } == large.content)
  }

  @Test func `parts are given up where one of them is refused`() async throws {
    let peer = Store([
      .answered(status: 200, body: Array("<R><UploadId>u</UploadId></R>".utf8)),
      .answered(status: 507, body: []),
    ])
    let large = try file((8 << 20) + 1)
    await #expect(throws: OffsiteProblem.full) { try await store(peer).send(large.path, as: "large") }
    #expect(peer.asked.last == "DELETE /copies/aoun/large?uploadId=u")
  }

  @Test func `what comes back otherwise than it went out is told`() async throws {
    let peer = Store([.answered(status: 200, body: []), .answered(status: 206, body: [1, 2, 4])])
    let path = FileManager.default.temporaryDirectory.appending(path: "three-\(UUID().uuidString)").path
    try Data([1, 2, 3]).write(to: URL(filePath: path))
    await #expect(throws: OffsiteProblem.notAsSent("three")) { try await store(peer).send(path, as: "three") }
    #expect(peer.asked.last == "DELETE /copies/aoun/three", "it does not lie there as the newest")
  }

  @Test func `a list that never ends, or goes round, is not followed`() async throws {
    func page(_ next: Int) -> HTTPExchange.Outcome {
      let text = "<L><IsTruncated>true</IsTruncated><NextContinuationToken>t\(next)</NextContinuationToken></L>"
      return .answered(status: 200, body: Array(text.utf8))
    }
    let endless = Store((1...200).map(page))
    await #expect(throws: OffsiteProblem.unreadable) { try await store(endless).objects() }
    #expect(endless.asked.count == 100)
    let round = Store([page(1), page(2), page(1), page(2)])
    await #expect(throws: OffsiteProblem.unreadable) { try await store(round).objects() }
    #expect(round.asked.count == 3)
  }

  @Test func `objects are listed over as many answers as it takes, those below the place alone`() async throws {
    func page(_ names: [String], next: String?) -> HTTPExchange.Outcome {
      let listed = names.map { "<Contents><Key>\($0)</Key><Size>5</Size></Contents>" }.joined()
      let end = next.map { "<IsTruncated>true</IsTruncated><NextContinuationToken>\($0)</NextContinuationToken>" } ?? ""
      return .answered(
        status: 200,
        body: Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<L xmlns=\"urn:x\">\(listed)\(end)</L>".utf8))
    }
    let peer = Store([page(["aoun/one"], next: "1/+"), page(["aoun/two", "other"], next: nil)])
    let found = try await store(peer).objects()
    #expect(found == [S3Object(name: "one", size: 5), S3Object(name: "two", size: 5)])
    #expect(
      peer.asked == [
        "GET /copies?delimiter=%2F&list-type=2&max-keys=1000&prefix=aoun%2F",
        "GET /copies?continuation-token=1%2F%2B&delimiter=%2F&list-type=2&max-keys=1000&prefix=aoun%2F",
      ])
  }

  private static func refused(_ status: Int, _ code: String) -> HTTPExchange.Outcome {
    .answered(status: status, body: code.isEmpty ? [] : Array("<Error><Code>\(code)</Code><Message/></Error>".utf8))
  }

  @Test(arguments: [
    (refused(403, "InvalidAccessKeyId"), OffsiteProblem.unknownKey),
    (refused(403, "SignatureDoesNotMatch"), .wrongSecret), (refused(403, "AccessDenied"), .denied(what: .list)),
    (refused(403, ""), .denied(what: .list)), (refused(404, "NoSuchBucket"), .noBucket("copies")),
    (refused(403, "RequestTimeTooSkewed"), .clock), (refused(301, "PermanentRedirect"), .otherRegion),
    (refused(400, "AuthorizationHeaderMalformed"), .otherRegion), (refused(403, "QuotaExceeded"), .full),
    (refused(507, "XMinioStorageFull"), .full), (refused(418, "Teapot"), .refused(status: 418, code: "Teapot")),
    (.unsent, .unreachable(endpoint: "https://s3.example.sa")), (.silence, .silent(endpoint: "https://s3.example.sa")),
    (.answered(status: 200, body: Array("<!DOCTYPE x><x/>".utf8)), .unreadable),
  ]) func `what a store has against it is told as what it is`(
    answer: HTTPExchange.Outcome, problem: OffsiteProblem
  ) async throws {
    let peer = Store([answer, answer, answer])
    await #expect(throws: problem) { try await store(peer).objects() }
  }

  @Test(arguments: [
    ("s3://copies", "copies", ""), ("s3://copies/", "copies", ""), ("s3://my.bucket-1/a/b_c/", "my.bucket-1", "a/b_c"),
  ]) func `a place is a bucket and a prefix`(text: String, bucket: String, prefix: String) throws {
    let place = try #require(S3Place(text))
    #expect(place.bucket == bucket && place.prefix == prefix)
  }

  @Test(arguments: [
    "s3://", "s3://ab", "s3://UPPER/x", "s3://copies//x", "s3://copies/../x", "s3://copies/a b", "s3://copies/?x",
    "s3://user:secret@copies/x", "https://copies/x",
  ]) func `anything else is none`(text: String) { #expect(S3Place(text) == nil) }

  @Test(arguments: [
    ("http://s3.example.sa", "me-1"), ("https://s3.example.sa/path", "me-1"), ("https://user@s3.example.sa", "me-1"),
    ("ftp://s3.example.sa", "me-1"), ("https://s3.example.sa", "me:1"), ("https://s3.example.sa", ""),
    ("http://127.0.0.1.example.sa", "me-1"),
  ]) func `an endpoint that is none, or is reached without protection, is refused`(endpoint: String, region: String) {
    #expect(S3Account(endpoint: endpoint, region: region, key: "k", secret: "s", authorities: nil) == nil)
  }

  @Test func `Amazon’s own endpoint is that of the region`() {
    let account = S3Account(endpoint: nil, region: "eu-central-1", key: "k", secret: "s", authorities: nil)
    #expect(account?.endpoint == "https://s3.eu-central-1.amazonaws.com")
  }
}
