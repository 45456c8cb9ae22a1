package import FeedItems

/// A calendar file, and what has no place in it.
package struct RenderedCalendar: Sendable {
  package let bytes: [UInt8]
  /// Why items were left out, by their order.
  package let leftOut: [FeedRenderingError]
}

extension CalendarRenderer {
  /// A whole calendar file of items.
  ///
  /// One that cannot be written never empties the feed: it is left out, and so are the lines of
  /// others that lead to it.
  ///
  /// - Throws: `FeedRenderingError` when the header is unfit, or two items share a uid.
  package func calendar(
    _ header: FeedHeader, of items: [FeedItem]
  ) throws(FeedRenderingError) -> RenderedCalendar {
    try calendar(header, of: items) { (item) throws(FeedRenderingError) in try component(item) }
  }

  /// The same with components from elsewhere.
  func calendar(
    _ header: FeedHeader, of items: [FeedItem],
    component: (FeedItem) throws(FeedRenderingError) -> RenderedComponent
  ) throws(FeedRenderingError) -> RenderedCalendar {
    var parts: [RenderedComponent] = []
    parts.reserveCapacity(items.count)
    var refused: Set<String> = []
    var leftOut: [FeedRenderingError] = []
    for item in items {
      do {
        parts.append(try component(item))
      } catch {
        refused.insert(item.uid)
        leftOut.append(error)
      }
    }
    if !refused.isEmpty {
      for index in parts.indices where !refused.isDisjoint(with: parts[index].targets) {
        guard var item = items.first(where: { $0.uid == parts[index].uid }) else { continue }
        item.relations.removeAll { refused.contains($0.uid) }
        parts[index] = try component(item)
      }
    }
    return RenderedCalendar(bytes: try calendar(header, parts), leftOut: leftOut)
  }
}
