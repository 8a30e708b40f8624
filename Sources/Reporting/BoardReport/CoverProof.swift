import Seals
import Tables
import Wording
import Workbooks

extension BoardReport {
  /// Which edition this is, and what proves its figures.
  func proofRows() throws -> [Row] {
    let edition = seal.edition
    let facts: [(ProofWord, String)] = [
      (.edition, say(word(for: edition))),
      (.fingerprint, formats.code(seal.statement.figures)),
      (.signature, formats.code(try seal.signature())),
      (.head, edition.head.map(formats.code) ?? say(ProofWord.noHead)),
      (.previousHead, edition.previousHead.map(formats.code) ?? say(ProofWord.noPrevious)),
      (.address, formats.code(seal.address)),
    ]
    return [.spanning(say(ProofWord.proof), .group)] + facts.map { Row([.text(say($0), .body), .text($1, .body)]) }
  }

  /// The code that leads a telephone to the page of proof.
  func proofPicture(at address: CellAddress) -> Picture? {
    seal.sealing.picture(seal.address).map { content in
      Picture(
        content: content, description: "\(say(ProofWord.address)): \(formats.code(seal.address))", address: address,
        scale: 0.6)
    }
  }

  private func word(for edition: Edition) -> ProofWord {
    switch edition.number {
    case 0: .provisional
    case 1: .firstEdition
    default: .laterEdition(edition.number, changes: edition.changes.count)
    }
  }
}
