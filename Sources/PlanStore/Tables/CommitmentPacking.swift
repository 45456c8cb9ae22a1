import CarePlans
import CivilTime

/// The fields of a commitment that no question asks for, in one column.
///
/// SQLite hands over column by column; with one for every field the call for each would cost
/// more than all the rest of opening a list.
struct CommitmentPacking: OptionSet {
  let rawValue: UInt64

  private static let titleKey = Self(rawValue: 1)
  private static let series = Self(rawValue: 2)
  private static let occurrence = Self(rawValue: 4)
  private static let isDueExpected = Self(rawValue: 8)
  private static let isLimitExpected = Self(rawValue: 16)
  private static let pin = Self(rawValue: 32)
  private static let pinMinute = Self(rawValue: 64)
  private static let pinMinutes = Self(rawValue: 128)
  private static let firstDue = Self(rawValue: 256)
  private static let startedOn = Self(rawValue: 512)
  private static let finishedOn = Self(rawValue: 1_024)
  private static let waitUntil = Self(rawValue: 2_048)
  private static let readyFrom = Self(rawValue: 4_096)
  private static let neededBy = Self(rawValue: 8_192)
  private static let endsByLaw = Self(rawValue: 16_384)
  private static let dueFrom = Self(rawValue: 32_768)
  private static let limitFrom = Self(rawValue: 65_536)
  private static let counted = Self(rawValue: 131_072)
  private static let exchange = Self(rawValue: 262_144)
  private static let awaits = Self(rawValue: 524_288)
  private static let place = Self(rawValue: 1_048_576)
  private static let isFixed = Self(rawValue: 2_097_152)
  private static let isOnHold = Self(rawValue: 4_194_304)

  /// The form below; another gets another number.
  private static let form: UInt64 = 2

  private static func present(in value: Commitment) -> Self {
    var result: Self = []
    if value.titleKey != nil { result.insert(.titleKey) }
    if value.series != nil { result.insert(.series) }
    if value.occurrence != nil { result.insert(.occurrence) }
    if value.isDueExpected { result.insert(.isDueExpected) }
    if value.isLimitExpected { result.insert(.isLimitExpected) }
    if value.pin != nil { result.insert(.pin) }
    if value.pin?.minute != nil { result.insert(.pinMinute) }
    if value.pin?.minutes != nil { result.insert(.pinMinutes) }
    if value.firstDue != nil { result.insert(.firstDue) }
    if value.startedOn != nil { result.insert(.startedOn) }
    if value.finishedOn != nil { result.insert(.finishedOn) }
    if value.waitUntil != nil { result.insert(.waitUntil) }
    if value.readyFrom != nil { result.insert(.readyFrom) }
    if value.neededBy != nil { result.insert(.neededBy) }
    if value.endsByLaw { result.insert(.endsByLaw) }
    if value.dueFrom != nil { result.insert(.dueFrom) }
    if value.limitFrom != nil { result.insert(.limitFrom) }
    if value.counted != 0 { result.insert(.counted) }
    if value.exchange != nil { result.insert(.exchange) }
    if value.awaits != nil { result.insert(.awaits) }
    if value.pin?.place != nil { result.insert(.place) }
    if value.isFixed { result.insert(.isFixed) }
    if value.isOnHold { result.insert(.isOnHold) }
    return result
  }

  static func pack(_ value: Commitment) -> [UInt8] {
    var writer = PackedWriter()
    writer.unsigned(form)
    writer.unsigned(present(in: value).rawValue)
    writer.text(value.number)
    writer.text(value.role.rawValue)
    writer.list(value.participants)
    if let key = value.titleKey { writer.text(key.rawValue) }
    if let key = value.series { writer.text(key.rawValue) }
    if let number = value.occurrence { writer.int(number) }
    if let day = value.pin?.day { writer.int(day.dayNumber) }
    if let minute = value.pin?.minute { writer.int(minute) }
    if let minutes = value.pin?.minutes { writer.int(minutes) }
    for day in [
      value.firstDue, value.startedOn, value.finishedOn, value.waitUntil, value.readyFrom,
      value.neededBy,
    ] {
      if let day { writer.int(day.dayNumber) }
    }
    for counted in [value.dueFrom, value.limitFrom].compactMap(\.self) {
      writer.text(counted.item.rawValue)
      writer.text(counted.term.description)
    }
    writer.int(value.pushes)
    writer.int(value.moves)
    writer.list(value.blockedBy)
    writer.list(value.roots)
    writer.int(value.frees)
    if value.counted != 0 { writer.int(value.counted) }
    if let exchange = value.exchange { pack(exchange, to: &writer) }
    if let day = value.awaits { writer.int(day.dayNumber) }
    if let place = value.pin?.place { writer.text(place.rawValue) }
    for stamp in [
      value.timeStamp, value.dateStamp, value.titleStamp, value.todoStamp, value.linkStamp,
    ] {
      writer.int(stamp.at)
      writer.int(stamp.sequence)
    }
    return writer.bytes
  }

  private static func counted(_ reader: inout PackedReader) -> CountedFrom? {
    let item = ItemKey(reader.text())
    let term = reader.text()
    return (try? Term(parsing: term)).map { CountedFrom(item, $0) }
  }

  /// A name that is not there is an empty text; a question nobody asked again was last asked when its
  /// turn began.
  private static func pack(_ exchange: QuestionExchange, to writer: inout PackedWriter) {
    writer.text(exchange.about?.rawValue ?? "")
    for party in exchange.parties {
      writer.text(party.partner.rawValue)
      writer.text(party.worker?.rawValue ?? "")
    }
    writer.int(exchange.turn == .asker ? 1 : 0)
    writer.int(exchange.askedOn.dayNumber)
    writer.int(exchange.since.dayNumber)
    writer.int(exchange.chases)
    writer.int((exchange.chasedOn ?? exchange.since).dayNumber)
  }

  private static func exchange(_ reader: inout PackedReader) -> QuestionExchange? {
    func name<Kind>(_ text: String) -> Key<Kind>? { text.isEmpty ? nil : Key(text) }
    func party() -> QuestionExchange.Party {
      let partner = reader.text()
      return QuestionExchange.Party(PartnerID(partner), name(reader.text()))
    }
    let about: ItemKey? = name(reader.text())
    let (asker, answerer) = (party(), party())
    let turn: QuestionExchange.Side = reader.int() == 1 ? .asker : .answerer
    guard let asked = reader.day(), let since = reader.day() else { return nil }
    let chases = reader.int()
    guard let chased = reader.day() else { return nil }
    return QuestionExchange(
      about: about, asker: asker, answerer: answerer, turn: turn, askedOn: asked, since: since,
      chases: chases, chasedOn: chases > 0 ? chased : nil)
  }

  /// Sets the fields that are packed; false when the bytes are not what was written.
  static func unpack(
    _ bytes: UnsafeBufferPointer<UInt8>, into value: inout Commitment,
    roles: inout RepeatedText<RoleKey>
  ) -> Bool {
    var reader = PackedReader(bytes)
    guard reader.unsigned() == form else { return false }
    let present = Self(rawValue: reader.unsigned())
    value.number = reader.text()
    value.role = roles.value(reader.slice()) { RoleKey($0) } ?? ""
    value.participants = reader.list()
    if present.contains(.titleKey) { value.titleKey = ItemKey(reader.text()) }
    if present.contains(.series) { value.series = ItemKey(reader.text()) }
    if present.contains(.occurrence) { value.occurrence = reader.int() }
    value.isDueExpected = present.contains(.isDueExpected)
    value.isLimitExpected = present.contains(.isLimitExpected)
    value.endsByLaw = present.contains(.endsByLaw)
    value.isFixed = present.contains(.isFixed)
    value.isOnHold = present.contains(.isOnHold)
    if present.contains(.pin), let day = reader.day() {
      let minute = present.contains(.pinMinute) ? reader.int() : nil
      let minutes = present.contains(.pinMinutes) ? reader.int() : nil
      value.pin = TaskPin(day: day, minute: minute, minutes: minutes)
    }
    if present.contains(.firstDue) { value.firstDue = reader.day() }
    if present.contains(.startedOn) { value.startedOn = reader.day() }
    if present.contains(.finishedOn) { value.finishedOn = reader.day() }
    if present.contains(.waitUntil) { value.waitUntil = reader.day() }
    if present.contains(.readyFrom) { value.readyFrom = reader.day() }
    if present.contains(.neededBy) { value.neededBy = reader.day() }
    if present.contains(.dueFrom) { value.dueFrom = counted(&reader) }
    if present.contains(.limitFrom) { value.limitFrom = counted(&reader) }
    value.pushes = reader.int()
    value.moves = reader.int()
    value.blockedBy = reader.list()
    value.roots = reader.list()
    value.frees = reader.int()
    if present.contains(.counted) { value.counted = reader.int() }
    if present.contains(.exchange) {
      guard let exchange = exchange(&reader) else { return false }
      value.exchange = exchange
    }
    if present.contains(.awaits) { value.awaits = reader.day() }
    if present.contains(.place) { value.pin?.place = PlaceID(reader.text()) }
    value.timeStamp = Commitment.Stamp(at: Int64(reader.int()), sequence: reader.int())
    value.dateStamp = Commitment.Stamp(at: Int64(reader.int()), sequence: reader.int())
    value.titleStamp = Commitment.Stamp(at: Int64(reader.int()), sequence: reader.int())
    value.todoStamp = Commitment.Stamp(at: Int64(reader.int()), sequence: reader.int())
    value.linkStamp = Commitment.Stamp(at: Int64(reader.int()), sequence: reader.int())
    return reader.isDone
  }
}
