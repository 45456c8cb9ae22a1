import CLibical

/// The calendar library this program was built with.
package enum LibicalVersion {
  /// Its version, such as `3.0`.
  package static let text: String = ICAL_VERSION
}
