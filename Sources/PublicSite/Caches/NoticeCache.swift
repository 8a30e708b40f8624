package import NIOCore
package import Pages
package import Surveys

/// Short pages at hand: rendered once each, since a crowd may ask for them, and an attacker for nothing else.
package enum NoticeCache {
  private struct Key: Hashable {
    let kind: NoticePage.Kind
    let language: Language
  }

  private static let pages = RevisionCache<Key, ByteBuffer>()

  /// The bytes of a notice.
  package static func page(_ kind: NoticePage.Kind, language: Language) -> ByteBuffer {
    pages.value(Key(kind: kind, language: language)) {
      ByteBuffer(string: NoticePage(kind, language: language).html)
    }
  }
}
