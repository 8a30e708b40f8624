/// The style sheets: no page carries styles of its own.
package enum StyleSheet {
  /// `/style.css`, for the pages of beneficiaries.
  package static let beneficiary = [
    PackageResources.beneficiary_css, PackageResources.easy_css, PackageResources.did_css, PackageResources.device_css,
    PackageResources.preview_css,
  ]
  .map { String(decoding: $0, as: UTF8.self) }.joined()
  /// `/staff.css`, for the pages of the staff and the way in.
  package static let staff = [
    PackageResources.staff_css, PackageResources.figures_css, PackageResources.charts_css, PackageResources.sheets_css,
    PackageResources.first_steps_css, PackageResources.people_css, PackageResources.organisation_css,
    PackageResources.editor_css, PackageResources.upkeep_css, PackageResources.desk_css,
    PackageResources.reading_css, PackageResources.assisted_css, PackageResources.links_css, PackageResources.story_css,
    PackageResources.print_css,
  ]
  .map { String(decoding: $0, as: UTF8.self) }.joined()
  /// `/matrix.css`, for the one page that shades its cells, after that of all.
  package static let matrix = String(decoding: PackageResources.matrix_css, as: UTF8.self)
}
