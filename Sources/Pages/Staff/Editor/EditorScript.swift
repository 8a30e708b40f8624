/// `/editor.js`: keeps what is typed into a draft until the server has it. The pages work without it.
package enum EditorScript {
  /// Its text, at most four kilobytes.
  package static let text = String(decoding: PackageResources.editor_js, as: UTF8.self)
}
