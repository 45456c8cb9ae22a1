/// The first form in which things are stored.
///
/// Names of members, words and events never change, and none is used a second time for something
/// else. A member may be added when there is a value that payloads without it mean; so may a word
/// or an event, by a program that raises the version of the store, so that older ones refuse it.
/// What cannot be said so begins the next form, and this one stays to be read.
enum V1 {
  /// Stands first in every payload.
  static let number = 1
}
