import Access
package import Ballots
import Hummingbird
import NIOCore

/// The fields of a posted form (`application/x-www-form-urlencoded`), each with every value that it was sent with.
package struct FormFields: Sendable {
  package private(set) var values: [String: [String]] = [:]
  /// The fields of which some bytes were no text; they are marked by U+FFFD.
  package private(set) var damaged: Set<String> = []

  /// Reads a body, whatever stands in it: nothing that was typed or ticked is lost to a byte.
  package init(_ body: some Collection<UInt8>) {
    for pair in body.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let name = FormFields.arrived(parts[0]).text
      let value = parts.count > 1 ? FormFields.arrived(parts[1]) : ArrivedText([])
      values[name, default: []].append(value.text)
      if value.isDamaged { damaged.insert(name) }
    }
  }

  /// The first value of a field.
  package subscript(name: String) -> String? { values[name]?.first }

  /// What was answered to the questions of a form.
  package var sheet: AnswerSheet { AnswerSheet(fields: values, damaged: damaged) }

  private static func arrived(_ encoded: some Collection<UInt8>) -> ArrivedText {
    let blank = UInt8(ascii: " ")
    return ArrivedText(PercentEscapes.decoded(encoded.map { $0 == UInt8(ascii: "+") ? blank : $0 }))
  }
}

extension Request {
  /// The fields of a form that a signed-in visitor posts: only one that our own page gave her.
  func staffFields(_ context: SiteContext) async throws -> FormFields {
    let fields = try await formFields(context)
    guard fields["csrf"] == (try context.signedIn.token.formToken) else { throw HTTPError(.forbidden) }
    return fields
  }

  /// The fields of a posted form of at most so many bytes; the body may take fifteen seconds to arrive.
  func formFields(_ context: SiteContext, upTo limit: Int? = nil) async throws -> FormFields {
    guard let bytes = try await received(upTo: limit ?? context.maxUploadSize, within: .seconds(15)) else {
      throw HTTPError(.contentTooLarge)
    }
    return FormFields(bytes)
  }

  /// The bytes of a body that arrives within a time; `nil` where there are more than `limit`. What is somewhat too much is
  /// let go by, so that the answer reaches whoever sent it.
  func received(upTo limit: Int, within time: Duration) async throws -> [UInt8]? {
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
        } catch let error as HTTPError {
          throw error
        } catch {
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
