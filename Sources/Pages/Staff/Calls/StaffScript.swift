/// The scripts of the staff site, at most two kilobytes each. They save keystrokes; every page works without them.
package enum StaffScript {
  /// `/copy.js`, for pages on which something is issued that goes into a message.
  package static let copying = String(decoding: PackageResources.copy_js, as: UTF8.self)
  /// `/desk.js`, for the page on which opened comments are read and coded.
  package static let desk = String(decoding: PackageResources.desk_js, as: UTF8.self)
  /// `/staff.js`, for pages on which answers are entered.
  package static let text = String(decoding: PackageResources.interview_js, as: UTF8.self)
}
