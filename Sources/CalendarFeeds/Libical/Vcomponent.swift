import CLibical
import Glibc

/// Owns one libical component until it is added to another.
///
/// This file and its neighbours are the only ones that call libical. Everything comes in through
/// `Vproperty`, which checks it first.
struct Vcomponent: ~Copyable {
  enum Kind {
    case calendar, timezone, standard, daylight, event, todo, alarm
  }

  private let handle: OpaquePointer

  /// Makes an empty component.
  ///
  /// - Throws: `FeedFault` when libical has no memory for it.
  init(_ kind: Kind) throws(FeedFault) {
    guard Libical.isReady, let handle = icalcomponent_new(kind.constant) else {
      throw FeedFault(.library, .refused)
    }
    self.handle = handle
  }

  func add(_ property: consuming Vproperty) {
    icalcomponent_add_property(handle, property.release())
  }

  func add(_ child: consuming Vcomponent) {
    icalcomponent_add_component(handle, child.release())
  }

  /// The lines of the component and all it holds.
  func bytes() throws(FeedFault) -> [UInt8] {
    guard let text = icalcomponent_as_ical_string_r(handle) else {
      throw FeedFault(.library, .refused)
    }
    defer { icalmemory_free_buffer(text) }
    return [UInt8](UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }

  private consuming func release() -> OpaquePointer {
    let handle = handle
    discard self
    return handle
  }

  deinit {
    icalcomponent_free(handle)
  }
}

extension Vcomponent.Kind {
  fileprivate var constant: icalcomponent_kind {
    switch self {
    case .calendar: ICAL_VCALENDAR_COMPONENT
    case .timezone: ICAL_VTIMEZONE_COMPONENT
    case .standard: ICAL_XSTANDARD_COMPONENT
    case .daylight: ICAL_XDAYLIGHT_COMPONENT
    case .event: ICAL_VEVENT_COMPONENT
    case .todo: ICAL_VTODO_COMPONENT
    case .alarm: ICAL_VALARM_COMPONENT
    }
  }
}
