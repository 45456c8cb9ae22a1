// swift-format-ignore-file: NeverForceUnwrap

import CalendarFeeds
import CivilTime
import FeedItems

/// Short ways to make items and to look at feeds.
enum Samples {
  static let revision: Int64 = 1_790_000_000

  static func day(_ iso: String) -> CivilDate { CivilDate(iso)! }

  static func event(
    _ uid: String = "a", _ when: FeedMoment, summary: String = "Overleg",
    change: (inout FeedItem) -> Void = { _ in }
  ) -> FeedItem {
    var item = FeedItem(
      uid: uid, revision: revision, content: .event(FeedEvent(when, transparency: .busy)),
      summary: summary
    )
    change(&item)
    return item
  }

  static func todo(
    _ uid: String = "t", due: String? = "2026-12-01", status: FeedTodo.Status = .needsAction,
    change: (inout FeedItem) -> Void = { _ in }
  ) -> FeedItem {
    var item = FeedItem(
      uid: uid, revision: revision,
      content: .todo(FeedTodo(due: due.map(day), status: status)), summary: "Termijn"
    )
    change(&item)
    return item
  }

  static func timed(
    _ iso: String, _ hour: Int, _ minute: Int = 0, duration: Int = 60, zone: ZoneRule = .amsterdam
  ) -> FeedMoment {
    .timed(day(iso), minute: hour * 60 + minute, duration: duration, zone: zone)
  }

  static func feed(
    _ items: [FeedItem], _ header: FeedHeader = FeedHeader(name: "Agenda")
  ) throws -> [UInt8] {
    let renderer = CalendarRenderer()
    return try renderer.calendar(header, items.map { try renderer.component($0) })
  }

  /// The unfolded lines of one item.
  static func lines(_ item: FeedItem) throws -> [String] {
    unfolded(try CalendarRenderer().component(item).bytes)
  }

  /// Works on scalars: a fold may stand before a sign that joins the blank to one character.
  static func unfolded(_ bytes: [UInt8]) -> [String] {
    var lines: [String.UnicodeScalarView] = [.init()]
    var isLineStart = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar != "\r" {
      if scalar == "\n" {
        isLineStart = true
        continue
      }
      if isLineStart, scalar != " " { lines.append(.init()) }
      if !isLineStart || scalar != " " { lines[lines.count - 1].append(scalar) }
      isLineStart = false
    }
    return lines.map { String($0) }
  }
}
