import HTTP
package import Hummingbird
import Pages
import PublicSite

extension Response {
  /// What whoever gave the last word reads while the service ends and puts a copy back: her session ends with it.
  package static func restoring(_ request: Request) -> Response {
    .page(NoticePage(.restoring, language: request.language).html, status: .accepted)
  }
}
