import Seals
import Surveys
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

  /// The charity's picture, beside the facts on the cover: as large as the room there, its proportions kept.
  func logoPicture(at address: CellAddress) -> Picture? {
    guard let logo, let size = Picture.pixels(of: logo) else { return nil }
    let scale = min(BoardReport.logoRoom.width / Double(size.width), BoardReport.logoRoom.height / Double(size.height))
    let words = say(ReportPhrase.logo(of: document.organisation?(language)))
    return Picture(content: logo, description: words, address: address, scale: scale)
  }

  /// Pixels on the screen: the column has 173, and the rows of the facts more than 150.
  private static let logoRoom = (width: 150.0, height: 96.0)

  private func word(for edition: Edition) -> ProofWord {
    switch edition.number {
    case 0: .provisional
    case 1: .firstEdition
    default: .laterEdition(edition.number, changes: edition.changes.count)
    }
  }
}
