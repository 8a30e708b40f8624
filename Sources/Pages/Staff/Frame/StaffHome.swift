package import Access

extension Role {
  /// The first page of the navigation that this role may see; `nil` for one that sees none.
  package var home: String? { StaffPlace.all.first { may($0.permission) }?.path }
}
