/// `/staff.js`: the script of the telephone interviewer's page. It saves keystrokes; the page works without it.
package enum StaffScript {
  /// Its text, at most two kilobytes.
  package static let text = String(decoding: PackageResources.interview_js, as: UTF8.self)
}
