import Crypto
import Foundation
import Invitations
import Testing

@Suite struct KeyOrderTests {
  @Test func `keys stand in the order of their bytes, equal heads too`() {
    var generator = SystemRandomNumberGenerator()
    let random = (0..<500).map { _ in Data(generator.bytes(32)) }
    let alike = [[1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 4, 5, 6, 7, 8, 1]].map { Data($0) }
    let keys = random + alike
    #expect(KeyOrder.places(keys).map { keys[$0] } == keys.sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test func `a maker derives the tokens that a campaign's secret gives`() throws {
    let secret = SymmetricKey(data: Data(repeating: 7, count: 32))
    let person = [UInt8](repeating: 9, count: 16)
    let expected = HMAC<SHA256>.authenticationCode(for: Array("tok".utf8) + person + [1], using: secret)
    let token = TokenMaker(secret: secret).token(of: person)
    #expect(token.bytes == Array(expected.prefix(16)))
    #expect(token == Token.derived(secret: secret, person: person))
    #expect(Token("\(token)") == token)
  }

  @Test func `random bytes are as many as were asked for`() {
    var generator = SystemRandomNumberGenerator()
    for count in 0..<40 { #expect(generator.bytes(count).count == count) }
  }
}
