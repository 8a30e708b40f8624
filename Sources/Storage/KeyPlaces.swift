/// Where keys lie. By default all in one folder beside the database; whoever copies that folder then has them all.
package struct KeyPlaces: Sendable {
  /// Everything that has no place of its own.
  package let folder: String
  /// The file of the key that seals contacts, where it lies elsewhere.
  package let contacts: String?
  /// The folder of the keys of epochs, where they lie elsewhere.
  package let epochs: String?

  package init(folder: String, contacts: String? = nil, epochs: String? = nil) {
    self.folder = folder
    self.contacts = contacts
    self.epochs = epochs
  }

  /// Whether one copy of the folder has the key of contacts and the keys of what waits.
  package var isOneCopyEnough: Bool { contacts == nil && epochs == nil }
}
