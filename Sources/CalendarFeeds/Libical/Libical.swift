import CLibical

/// What libical needs once in a process.
enum Libical {
  /// Loads the library's own table of zones, which is not safe to happen on two threads at once.
  static let isReady: Bool = icaltimezone_get_utc_timezone() != nil
}
