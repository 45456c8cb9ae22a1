package import FeedItems

/// Renders one feed again and again; an item that did not change is not rendered again.
package struct ComponentCache: Sendable {
  private struct Kept {
    var item: FeedItem
    var component: RenderedComponent
  }

  private var kept: [String: Kept] = [:]
  private let renderer = CalendarRenderer()

  /// How many components the latest run had to render.
  package private(set) var rendered = 0

  package init() {}

  /// The calendar file of a feed as it now stands.
  ///
  /// - Throws: `FeedRenderingError` as of ``CalendarRenderer``.
  package mutating func calendar(_ content: FeedContent) throws(FeedRenderingError)
    -> RenderedCalendar
  {
    rendered = 0
    let renderer = renderer
    let result = try renderer.calendar(content.header, of: content.items) {
      (item) throws(FeedRenderingError) in
      if let known = kept[item.uid], known.item == item { return known.component }
      let component = try renderer.component(item)
      rendered += 1
      kept[item.uid] = Kept(item: item, component: component)
      return component
    }
    if kept.count > content.items.count {
      let uids = Set(content.items.map(\.uid))
      for uid in kept.keys.filter({ !uids.contains($0) }) { kept[uid] = nil }
    }
    return result
  }
}
