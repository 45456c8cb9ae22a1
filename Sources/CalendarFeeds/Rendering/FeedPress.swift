/// Renders one feed again and again; an item that did not change is not rendered again.
package struct FeedPress: Sendable {
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
    var next: [String: Kept] = [:]
    next.reserveCapacity(content.items.count)
    var count = 0
    let former = kept
    let result = try renderer.calendar(content.header, of: content.items) {
      (item) throws(FeedRenderingError) in
      if let known = former[item.uid], known.item == item {
        next[item.uid] = known
        return known.component
      }
      let component = try renderer.component(item)
      count += 1
      next[item.uid] = Kept(item: item, component: component)
      return component
    }
    kept = next
    rendered = count
    return result
  }
}
