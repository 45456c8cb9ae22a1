import CLibical
import CivilTime
import FeedItems

/// Owns one libical property until it is added to a component; checks what goes into it.
struct Vproperty: ~Copyable {
  private let handle: OpaquePointer

  private init(_ handle: OpaquePointer?) throws(FeedFault) {
    guard let handle else { throw FeedFault(.library, .refused) }
    self.handle = handle
  }

  private init(_ kind: icalproperty_kind, _ value: OpaquePointer?) throws(FeedFault) {
    guard let value, let handle = icalproperty_new(kind) else {
      throw FeedFault(.library, .refused)
    }
    icalproperty_set_value(handle, value)
    self.handle = handle
  }

  consuming func release() -> OpaquePointer {
    let handle = handle
    discard self
    return handle
  }

  deinit {
    icalproperty_free(handle)
  }
}

// MARK: - Texts

extension Vproperty {
  enum Text {
    case version, prodid, calscale, name, color, uid, summary, description, location, category
    case relatedTo
    case tzid, tzname
  }

  /// A TEXT value; control signs are taken out, libical escapes and folds it.
  static func text(_ kind: Text, _ value: String) throws(FeedFault) -> Vproperty {
    try Vproperty(kind.constant, icalvalue_new_text(FeedText.cleaned(value)))
  }

  /// A property that libical does not know.
  ///
  /// It escapes such values by halves, so only those that need no escape are taken.
  static func extra(_ name: String, _ value: String) throws(FeedFault) -> Vproperty {
    guard FeedText.isPlain(value) else { throw FeedFault(.name, .sign) }
    let property = try Vproperty(icalproperty_new_x(value))
    icalproperty_set_x_name(property.handle, name)
    return property
  }

  /// An address; anything but printable ASCII is refused, since libical writes it as it stands.
  static func link(_ value: String) throws(FeedFault) -> Vproperty {
    guard FeedText.isLink(value) else { throw FeedFault(.link, .sign) }
    return try Vproperty(icalproperty_new_url(value))
  }

  /// That an item waits for another.
  static func relation(_ relation: FeedRelation) throws(FeedFault) -> Vproperty {
    let property = try text(.relatedTo, relation.uid)
    icalproperty_set_parameter_from_string(property.handle, "RELTYPE", "DEPENDS-ON")
    return property
  }
}

// MARK: - Times and numbers

extension Vproperty {
  enum Time {
    case start, end, due, stamp, lastModified, completed
  }

  /// A whole day.
  static func day(_ kind: Time, _ date: CivilDate) throws(FeedFault) -> Vproperty {
    var time = icaltimetype(date, minute: 0)
    time.is_date = 1
    return try Vproperty(kind.constant, icalvalue_new_date(time))
  }

  /// A reading of a wall clock, in minutes since 1970-01-01 00:00; nil zone for a bare reading.
  static func wall(_ kind: Time, _ wall: Int, zone: ZoneRule?) throws(FeedFault) -> Vproperty {
    let time = try icaltimetype(minutes: wall)
    let property = try Vproperty(kind.constant, icalvalue_new_datetime(time))
    if let zone { icalproperty_add_parameter(property.handle, icalparameter_new_tzid(zone.id)) }
    return property
  }

  /// An instant in UTC, in minutes since 1970-01-01 00:00 and seconds.
  static func utc(_ kind: Time, minutes: Int, seconds: Int = 0) throws(FeedFault) -> Vproperty {
    var time = try icaltimetype(minutes: minutes)
    time.second = Int32(seconds)
    time.zone = icaltimezone_get_utc_timezone()
    return try Vproperty(kind.constant, icalvalue_new_datetime(time))
  }

  /// An instant in UTC, in seconds since 1970-01-01.
  static func instant(_ kind: Time, _ seconds: Int64) throws(FeedFault) -> Vproperty {
    guard 0...7_258_118_399 ~= seconds else { throw FeedFault(.revision, .range) }
    return try utc(kind, minutes: Int(seconds / 60), seconds: Int(seconds % 60))
  }

  static func sequence(_ value: Int) throws(FeedFault) -> Vproperty {
    guard let value = Int32(exactly: value), value >= 0 else { throw FeedFault(.sequence, .range) }
    return try Vproperty(icalproperty_new_sequence(value))
  }

  static func percentComplete(_ value: Int32) throws(FeedFault) -> Vproperty {
    try Vproperty(icalproperty_new_percentcomplete(value))
  }

  /// How often to fetch; the parameter is required by RFC 7986 and left out by libical.
  static func refresh(minutes: Int) throws(FeedFault) -> Vproperty {
    let property = try Vproperty(
      icalproperty_new_refreshinterval(icaldurationtype_from_int(Int32(minutes) * 60))
    )
    icalproperty_add_parameter(property.handle, icalparameter_new_value(ICAL_VALUE_DURATION))
    return property
  }

  /// The same under the name that one vendor reads, in the same words.
  static func timeToLive(minutes: Int) throws(FeedFault) -> Vproperty {
    let duration = icaldurationtype_from_int(Int32(minutes) * 60)
    guard let text = icaldurationtype_as_ical_string_r(duration) else {
      throw FeedFault(.library, .refused)
    }
    defer { icalmemory_free_buffer(text) }
    return try extra("X-PUBLISHED-TTL", String(cString: text))
  }

  /// When an alarm rings, counted from the start or, for a to-do, from the due day.
  static func trigger(minutesBefore: Int, fromEnd: Bool) throws(FeedFault) -> Vproperty {
    let property = try Vproperty(
      icalproperty_new_trigger(icaltriggertype_from_int(Int32(-minutesBefore) * 60))
    )
    if fromEnd {
      icalproperty_add_parameter(property.handle, icalparameter_new_related(ICAL_RELATED_END))
    }
    return property
  }

  enum Offset {
    case from, to
  }

  /// The difference with UTC before or after a clock change, in minutes.
  static func offset(_ kind: Offset, minutes: Int) throws(FeedFault) -> Vproperty {
    let seconds = Int32(minutes * 60)
    return try Vproperty(
      kind == .from ? icalproperty_new_tzoffsetfrom(seconds) : icalproperty_new_tzoffsetto(seconds)
    )
  }

  /// Every year on the last Sunday of a month: the only rule that feeds hold.
  static func lastSundayRule(month: Int) throws(FeedFault) -> Vproperty {
    let rule = icalrecurrencetype_from_string("FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU")
    return try Vproperty(icalproperty_new_rrule(rule))
  }
}

// MARK: - Fixed words

extension Vproperty {
  static func privateClass() throws(FeedFault) -> Vproperty {
    try Vproperty(icalproperty_new_class(ICAL_CLASS_PRIVATE))
  }

  static func displayAction() throws(FeedFault) -> Vproperty {
    try Vproperty(icalproperty_new_action(ICAL_ACTION_DISPLAY))
  }

  static func status(_ status: FeedEvent.Status) throws(FeedFault) -> Vproperty {
    try Vproperty(
      icalproperty_new_status(
        status == .confirmed ? ICAL_STATUS_CONFIRMED : ICAL_STATUS_CANCELLED
      )
    )
  }

  static func status(_ status: FeedTodo.Status) throws(FeedFault) -> Vproperty {
    let constant =
      switch status {
      case .needsAction: ICAL_STATUS_NEEDSACTION
      case .inProcess: ICAL_STATUS_INPROCESS
      case .cancelled: ICAL_STATUS_CANCELLED
      case .completed: ICAL_STATUS_COMPLETED
      }
    return try Vproperty(icalproperty_new_status(constant))
  }

  static func transparency(_ value: FeedEvent.Transparency) throws(FeedFault) -> Vproperty {
    try Vproperty(
      icalproperty_new_transp(value == .busy ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT)
    )
  }
}

// MARK: - Constants of libical

extension Vproperty.Text {
  fileprivate var constant: icalproperty_kind {
    switch self {
    case .version: ICAL_VERSION_PROPERTY
    case .prodid: ICAL_PRODID_PROPERTY
    case .calscale: ICAL_CALSCALE_PROPERTY
    case .name: ICAL_NAME_PROPERTY
    case .color: ICAL_COLOR_PROPERTY
    case .uid: ICAL_UID_PROPERTY
    case .summary: ICAL_SUMMARY_PROPERTY
    case .description: ICAL_DESCRIPTION_PROPERTY
    case .location: ICAL_LOCATION_PROPERTY
    case .category: ICAL_CATEGORIES_PROPERTY
    case .relatedTo: ICAL_RELATEDTO_PROPERTY
    case .tzid: ICAL_TZID_PROPERTY
    case .tzname: ICAL_TZNAME_PROPERTY
    }
  }
}

extension Vproperty.Time {
  fileprivate var constant: icalproperty_kind {
    switch self {
    case .start: ICAL_DTSTART_PROPERTY
    case .end: ICAL_DTEND_PROPERTY
    case .due: ICAL_DUE_PROPERTY
    case .stamp: ICAL_DTSTAMP_PROPERTY
    case .lastModified: ICAL_LASTMODIFIED_PROPERTY
    case .completed: ICAL_COMPLETED_PROPERTY
    }
  }
}

extension icaltimetype {
  fileprivate init(_ date: CivilDate, minute: Int) {
    self = icaltime_null_time()
    year = Int32(date.year)
    month = Int32(date.month)
    day = Int32(date.day)
    hour = Int32(minute / 60)
    self.minute = Int32(minute % 60)
  }

  fileprivate init(minutes: Int) throws(FeedFault) {
    let day = minutes.flooredQuotient(by: 1_440)
    guard let number = Int32(exactly: day), let date = CivilDate(dayNumber: number) else {
      throw FeedFault(.start, .range)
    }
    self.init(date, minute: minutes - day * 1_440)
  }
}
