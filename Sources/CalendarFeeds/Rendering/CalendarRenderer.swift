import CivilTime
package import FeedItems

/// Writes feed items as iCalendar.
///
/// Works per item, so that a caller can keep the bytes of what did not change:
///
///     let renderer = CalendarRenderer()
///     let parts = try items.map { try renderer.component($0) }
///     let body = try renderer.calendar(header, parts)
///
/// Every property stands in a fixed place and nothing depends on the clock, the machine or the
/// order of calls: the same items give the same bytes.
package struct CalendarRenderer: Sendable {
  package init() {}

  /// One item as a component.
  ///
  /// - Throws: `FeedRenderingError.unfit` when a value has no place in a calendar file.
  package func component(_ item: FeedItem) throws(FeedRenderingError) -> RenderedComponent {
    do {
      try ItemCheck.check(item)
      switch item.content {
      case .event(let event): return try render(item, as: event)
      case .todo(let todo): return try render(item, as: todo)
      }
    } catch {
      throw .unfit(error, uid: item.uid)
    }
  }

  /// A whole calendar file: header, zones, and the items by start and uid.
  ///
  /// Without items the zone is the one component that the standard asks for.
  ///
  /// - Throws: `FeedRenderingError` when a header value is unfit, two items share a uid, or one
  ///   relates to an item that is not among them.
  package func calendar(
    _ header: FeedHeader, _ components: [RenderedComponent]
  ) throws(FeedRenderingError) -> [UInt8] {
    try checkWhole(components)
    let zones = Set(components.compactMap(\.zone)).subtracting([header.zone])
    var bytes: [UInt8]
    do {
      bytes = try HeaderRenderer.bytes(
        header, zones: [header.zone] + zones.sorted { $0.id < $1.id }
      )
    } catch {
      throw .unfit(error, uid: nil)
    }
    let end = HeaderRenderer.end
    bytes.reserveCapacity(components.reduce(bytes.count + end.count) { $0 + $1.bytes.count })
    let order = components.indices.sorted {
      (components[$0].start, components[$0].uid) < (components[$1].start, components[$1].uid)
    }
    for index in order { bytes += components[index].bytes }
    return bytes + end
  }

  private func checkWhole(_ components: [RenderedComponent]) throws(FeedRenderingError) {
    var uids: Set<String> = []
    uids.reserveCapacity(components.count)
    for component in components where !uids.insert(component.uid).inserted {
      throw .duplicate(uid: component.uid)
    }
    for component in components {
      if let target = component.targets.first(where: { !uids.contains($0) }) {
        throw .dangling(uid: component.uid, target: target)
      }
    }
  }
}

// MARK: - Events

extension CalendarRenderer {
  private func render(
    _ item: FeedItem, as event: FeedEvent
  ) throws(FeedFault) -> RenderedComponent {
    let component = try Vcomponent(.event)
    try addIdentity(of: item, to: component)
    let place = try addTimes(of: event.when, to: component)
    try addTexts(of: item, to: component)
    component.add(try .status(event.status))
    let isCancelled = event.status == .cancelled
    component.add(try .transparency(isCancelled ? .free : event.transparency))
    try addLinks(of: item, to: component)
    if !isCancelled { try addAlarms(of: item, fromEnd: false, to: component) }
    return RenderedComponent(
      start: place.start, uid: item.uid, bytes: try component.bytes(), zone: place.zone,
      targets: item.relations.map(\.uid)
    )
  }

  private func addTimes(
    of when: FeedMoment, to component: borrowing Vcomponent
  ) throws(FeedFault) -> (start: Int, zone: ZoneRule?) {
    switch when {
    case .allDay(let day):
      guard let next = day.adding(days: 1) else { throw FeedFault(.start, .range) }
      component.add(try .day(.start, day))
      component.add(try .day(.end, next))
      return (Int(day.dayNumber) * 1_440, nil)
    case .timed(let day, let minute, let duration, let zone):
      let start = Int(day.dayNumber) * 1_440 + minute
      let begin = zone.resolve(wall: start)
      let end = zone.wall(utc: begin.utc + duration)
      // Programs disagree about readings that are skipped or come twice: those go out in UTC.
      guard zone != .utc, begin.isPlain, zone.resolve(wall: end).isPlain else {
        component.add(try .utc(.start, minutes: begin.utc))
        component.add(try .utc(.end, minutes: begin.utc + duration))
        return (start, nil)
      }
      component.add(try .wall(.start, start, zone: zone))
      component.add(try .wall(.end, end, zone: zone))
      return (start, zone)
    }
  }
}

// MARK: - To-dos

extension CalendarRenderer {
  private func render(_ item: FeedItem, as todo: FeedTodo) throws(FeedFault) -> RenderedComponent {
    let component = try Vcomponent(.todo)
    try addIdentity(of: item, to: component)
    if let start = todo.start { component.add(try .day(.start, start)) }
    if let due = todo.due { component.add(try .day(.due, due)) }
    try addTexts(of: item, to: component)
    component.add(try .status(todo.status))
    if case .completed(let instant) = todo.status {
      component.add(try .instant(.completed, instant))
      component.add(try .percentComplete(100))
    }
    try addLinks(of: item, to: component)
    let isOpen = todo.status == .needsAction || todo.status == .inProcess
    if isOpen { try addAlarms(of: item, fromEnd: true, to: component) }
    return RenderedComponent(
      start: todo.due.map { Int($0.dayNumber) * 1_440 } ?? .max, uid: item.uid,
      bytes: try component.bytes(), zone: nil, targets: item.relations.map(\.uid)
    )
  }
}

// MARK: - What both have

extension CalendarRenderer {
  private func addIdentity(
    of item: FeedItem, to component: borrowing Vcomponent
  ) throws(FeedFault) {
    component.add(try .text(.uid, item.uid))
    component.add(try .instant(.stamp, item.revision))
    component.add(try .instant(.lastModified, item.revision))
    component.add(try .sequence(item.sequence))
  }

  private func addTexts(of item: FeedItem, to component: borrowing Vcomponent) throws(FeedFault) {
    component.add(try .text(.summary, item.summary))
    if let details = item.details { component.add(try .text(.description, details)) }
    if let location = item.location { component.add(try .text(.location, location)) }
    for category in item.categories { component.add(try .text(.category, category)) }
    component.add(try .privateClass())
  }

  private func addLinks(of item: FeedItem, to component: borrowing Vcomponent) throws(FeedFault) {
    if let link = item.link { component.add(try .link(link)) }
    for relation in item.relations.sorted() { component.add(try .relation(relation)) }
  }

  private func addAlarms(
    of item: FeedItem, fromEnd: Bool, to component: borrowing Vcomponent
  ) throws(FeedFault) {
    for alarm in item.alarms {
      let child = try Vcomponent(.alarm)
      child.add(try .text(.uid, alarm.uid))
      child.add(try .displayAction())
      child.add(try .text(.description, alarm.text))
      child.add(try .trigger(minutesBefore: alarm.minutesBefore, fromEnd: fromEnd))
      component.add(child)
    }
  }
}
