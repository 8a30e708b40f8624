import NIOCore
import Pages
import Surveys

/// Short pages at hand: rendered once each, since a crowd may ask for them, and an attacker for nothing else.
enum NoticeShelf {
  /// The bytes of a notice.
  static func page(_ kind: NoticePage.Kind, language: Language) -> ByteBuffer {
    pages[kind]?[language] ?? ByteBuffer(string: NoticePage(kind, language: language).html)
  }

  private static let pages = Dictionary(
    uniqueKeysWithValues: NoticePage.Kind.allCases.map { kind in
      let versions = Language.allCases.map { ($0, ByteBuffer(string: NoticePage(kind, language: $0).html)) }
      return (kind, Dictionary(uniqueKeysWithValues: versions))
    })
}
