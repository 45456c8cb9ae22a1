import CivilTime

extension Session {
  /// An instant, in seconds since 1970, on the wall clock of the store's zone, to the minute.
  func moment(_ seconds: Int64) -> String {
    let minutes = zone.wall(utc: Int(clamping: seconds / 60))
    let time = (minutes % 1_440 + 1_440) % 1_440
    let day = CivilDate(clamping: (minutes - time) / 1_440)
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(day) \(two(time / 60)):\(two(time % 60))"
  }
}
