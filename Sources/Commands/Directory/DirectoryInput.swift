import CarePlans
import CivilTime
import Planner
import Wording

/// Reads what the commands about partners and workers are told.
struct DirectoryInput {
  let session: Session

  /// Roles with commas, in any case.
  func roles(_ text: String) -> [RoleKey] {
    text.split(separator: ",").map { RoleKey($0.uppercased().trimmingWhitespace()) }
  }

  /// A day it left on; nil inside for `none`.
  func left(_ text: String) throws -> CivilDate? {
    text == DirectoryWords.none ? nil : try session.date(text, .coming)
  }

  /// `A` or `A..B`.
  func range(_ text: String) throws -> DayRange {
    guard let dots = text.firstRange(of: "..") else {
      let day = try session.date(text, .coming)
      return DayRange(day, day)
    }
    let begin = String(text[..<dots.lowerBound])
    var first = try session.date(begin, .coming)
    let last = try session.date(String(text[dots.upperBound...]), .coming)
    // What has begun already began on the last such day.
    if last < first { first = try session.date(begin, .past) }
    guard first <= last else { throw Problem(.input(.rangeBackward), .usage, ["range": text]) }
    return DayRange(first, last)
  }
}

extension DayRange {
  /// Ranges in order, joined where they touch.
  static func merged(_ ranges: [DayRange]) -> [DayRange] {
    var result: [DayRange] = []
    for range in ranges.sorted(by: { $0.first < $1.first }) {
      if let last = result.last, range.first - last.last <= 1 {
        result[result.count - 1] = DayRange(last.first, max(last.last, range.last))
      } else {
        result.append(range)
      }
    }
    return result
  }
}
