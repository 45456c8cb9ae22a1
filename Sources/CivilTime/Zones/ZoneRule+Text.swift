extension ZoneRule {
  /// A moment, in seconds since 1970, as the clock on the wall says it: `2027-03-01 09:30`.
  package func text(ofSeconds seconds: Int64) -> String {
    let minutes = wall(utc: Int(clamping: seconds / 60))
    let time = (minutes % 1_440 + 1_440) % 1_440
    let day = CivilDate(clamping: (minutes - time) / 1_440)
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(day) \(two(time / 60)):\(two(time % 60))"
  }
}
