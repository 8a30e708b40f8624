package import Hummingbird
import NIOCore

extension Request {
  /// The fields that the address names, as a form would send them.
  package var queryFields: [String: [String]] {
    uri.queryParameters.reduce(into: [:]) { $0[String($1.key), default: []].append(String($1.value)) }
  }

  /// The fields of a posted form of at most so many bytes; the body may take fifteen seconds to arrive.
  package func formFields(_ context: some RequestContext, upTo limit: Int? = nil) async throws -> FormFields {
    guard let bytes = try await received(upTo: limit ?? context.maxUploadSize, within: .seconds(15)) else {
      throw HTTPError(.contentTooLarge)
    }
    let type = headers[.contentType] ?? ""
    guard type.lowercased().hasPrefix("multipart/form-data") else { return FormFields(bytes) }
    return FormFields(try Multipart(bytes, contentType: type, for: .fields))
  }

  /// The bytes of a body that arrives within a time; `nil` where there are more than `limit`. What is somewhat too much is
  /// let go by, so that the answer reaches whoever sent it.
  package func received(upTo limit: Int, within time: Duration) async throws -> [UInt8]? {
    let (stream, length) = (body, headers[.contentLength].flatMap(Int.init))
    return try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
      group.addTask {
        var (bytes, passed) = ([UInt8](), 0)
        do {
          for try await buffer in stream {
            passed += buffer.readableBytes
            guard passed <= 5 * limit else { throw HTTPError(.contentTooLarge) }
            if passed <= limit { bytes.append(contentsOf: buffer.readableBytesView) } else { bytes = [] }
          }
        } catch let error as HTTPError { throw error } catch {
          // Chunks that are none, a length that is not kept, a line that broke: it is whoever sent it that was wrong.
          throw HTTPError(.badRequest)
        }
        guard length.map({ $0 == passed }) ?? true else { throw HTTPError(.badRequest) }
        return passed <= limit ? bytes : nil
      }
      group.addTask {
        try await Task.sleep(for: time)
        throw HTTPError(.requestTimeout)
      }
      defer { group.cancelAll() }
      return try await group.next() ?? nil
    }
  }
}
