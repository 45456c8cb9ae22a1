extension AnchorKey {
  /// Whether the date is taken from another plan, where it is told and set: the key is the reference.
  package var isLink: Bool { rawValue.contains("/") }
}
