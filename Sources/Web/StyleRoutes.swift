import Delivery
import HTTP
import Hummingbird
import Pages

/// Style sheets and scripts, the same for everybody.
struct StyleRoutes: Sendable {
  func showStyle(_ request: Request, _ context: SiteContext) -> Response {
    .asset(StyleSheet.beneficiary, as: "text/css")
  }

  func showStaffStyle(_ request: Request, _ context: SiteContext) -> Response {
    .asset(StyleSheet.staff, as: "text/css")
  }

  func showMatrixStyle(_ request: Request, _ context: SiteContext) -> Response {
    .asset(StyleSheet.matrix, as: "text/css")
  }

  func showStaffScript(_ request: Request, _ context: SiteContext) -> Response {
    .asset(StaffScript.text, as: "text/javascript")
  }

  func showEditorScript(_ request: Request, _ context: SiteContext) -> Response {
    .asset(EditorScript.text, as: "text/javascript")
  }

  func showCopyScript(_ request: Request, _ context: SiteContext) -> Response {
    .asset(StaffScript.copying, as: "text/javascript")
  }

  func showDeskScript(_ request: Request, _ context: SiteContext) -> Response {
    .asset(StaffScript.desk, as: "text/javascript")
  }

  func showCardStyle(_ request: Request, _ context: SiteContext) -> Response { .asset(CardSheet.style, as: "text/css") }
}
