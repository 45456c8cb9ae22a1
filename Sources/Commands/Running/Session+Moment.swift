import CivilTime

extension Session {
  /// An instant, in seconds since 1970, on the wall clock of the store's zone, to the minute.
  func moment(_ seconds: Int64) -> String {
    zone.text(ofSeconds: seconds)
  }
}
