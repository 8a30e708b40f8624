import Access
import Foundation
import Storage
import Testing

/// Calls of other systems, remembered for a day.
@Suite struct APICallStoreTests {
  private func call(_ name: UInt8, _ body: UInt8 = 1, key: Int = 1) -> APICall {
    APICall(key: key, name: Data(repeating: name, count: 32), body: Data(repeating: body, count: 32))
  }

  @Test(arguments: Engine.allCases)
  func `a call begins once, and is answered again with what it was answered`(engine: Engine) async throws {
    let store = SQLAPICallStore(try await engine.database())
    #expect(try await store.begin(call(1), at: 1000) == .begun)
    #expect(try await store.begin(call(1), at: 1001) == .underway)
    #expect(try await store.begin(call(1, 2), at: 1001) == .other)
    #expect(try await store.begin(call(1, key: 2), at: 1001) == .begun, "another system has names of its own")
    try await store.answer(call(1), status: 201, sealed: Data("x".utf8))
    #expect(try await store.begin(call(1), at: 1002) == .answered(status: 201, sealed: Data("x".utf8)))
    #expect(try await store.begin(call(1, 2), at: 1002) == .other)
    #expect(try await store.begin(call(1, key: 2), at: 1002) == .underway)
  }

  @Test(arguments: Engine.allCases)
  func `a call by which nothing was done is free again, and each is after a day`(engine: Engine) async throws {
    let store = SQLAPICallStore(try await engine.database())
    _ = try await store.begin(call(1), at: 1000)
    try await store.drop(call(1))
    #expect(try await store.begin(call(1), at: 1001) == .begun)
    try await store.answer(call(1), status: 200, sealed: Data())
    try await store.forget(at: 1000 + APICall.lifetime)
    #expect(try await store.begin(call(1), at: 1000 + APICall.lifetime) == .answered(status: 200, sealed: Data()))
    #expect(try await store.begin(call(1, 2), at: 1001 + APICall.lifetime) == .begun)
  }

  @Test(arguments: Engine.allCases) func `a database that came back from a copy remembers no call`(engine: Engine)
    async throws
  {
    let database = try await engine.database()
    let store = SQLAPICallStore(database)
    _ = try await store.begin(call(1), at: 1000)
    try await SQLRestored(database).settle(at: 1001)
    #expect(try await store.begin(call(1), at: 1002) == .begun)
  }
}
