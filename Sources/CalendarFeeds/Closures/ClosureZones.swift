import CivilTime

/// Finds the clocks that a file names.
///
/// The file's own description of a zone comes first, then the zones of the world, then what Windows
/// calls them. A description that ends, as programs write it that tell only the changes around an
/// event, gives way to a known zone: after its last change the clock would stand still. A name that
/// nobody knows counts as the clock at home, and is remembered.
final class ClosureZones {
  let home: ClosureZone
  private let homeID: String
  /// The last year that is asked about, and the days.
  private let window: ClosedRange<CivilDate>
  private let file: (String) -> [UInt8]?
  private let calendars: [CalendarLines]
  private var known: [Key: ClosureZone?] = [:]
  /// Names that nobody knows, in the order of the file, cleaned.
  private(set) var unknown: [String] = []
  var budget = RepetitionBudget()

  private struct Key: Hashable {
    let calendar: Int
    let name: String
  }

  /// The most names that are told.
  static let mostTold = 10

  /// - Parameter file: Gives the compiled zone file of an IANA name, if there is one.
  init(
    home: ZoneRule, window: ClosedRange<CivilDate>, calendars: [CalendarLines],
    file: @escaping (String) -> [UInt8]?
  ) {
    self.home = .rule(home)
    homeID = home.id
    self.window = window
    self.file = file
    self.calendars = calendars
  }

  /// The clock of a name in one of the calendars; nil for a name that nobody knows.
  func zone(_ name: String, calendar: Int) throws(ClosureCalendarError) -> ClosureZone? {
    let key = Key(calendar: calendar, name: name)
    if let zone = known[key] { return zone }
    var zone = world(name)
    if let lines = calendars[calendar].zone(name), lines.goesOn || zone == nil,
      let changes = try lines.changes(window: window, budget: &budget)
    {
      zone = .changes(changes)
    }
    known[key] = .some(zone)
    if zone == nil, unknown.count < Self.mostTold {
      let told = Self.told(name)
      if !unknown.contains(told) { unknown.append(told) }
    }
    return zone
  }

  /// A zone by its IANA name in any case, also with a maker's name before it (`/example.org/Europe/Paris`), or
  /// by its name in Windows.
  private func world(_ name: String) -> ClosureZone? {
    guard name.utf8.count <= 100 else { return nil }
    if let zone = listedInAnyCase(name) { return zone }
    if let id = WindowsZones.name(name) { return listed(id) }
    var rest = Substring(name)
    while let stroke = rest.firstIndex(of: "/") {
      rest = rest[rest.index(after: stroke)...]
      if rest.contains("/"), let zone = listedInAnyCase(String(rest)) { return zone }
    }
    // Names without a stroke tell a zone of the world only where a maker put his own before them.
    return name.hasPrefix("/") && isUTC(String(rest)) ? .rule(.utc) : nil
  }

  private func listedInAnyCase(_ name: String) -> ClosureZone? {
    listed(name) ?? listed(ZoneSpelling.usual(name))
  }

  private static let namesOfUTC: Set<String> = [
    "UTC", "Etc/UTC", "GMT", "Etc/GMT", "Z", "Zulu", "Etc/Zulu", "UCT", "Etc/UCT",
  ]

  private func isUTC(_ name: String) -> Bool {
    Self.namesOfUTC.contains(name) || Self.namesOfUTC.contains(ZoneSpelling.usual(name))
  }

  private func listed(_ id: String) -> ClosureZone? {
    if id == homeID { return home }
    if Self.namesOfUTC.contains(id) { return .rule(.utc) }
    if Self.isPath(id), let bytes = file(id),
      let changes = ZoneFile.changes(in: bytes, through: window.upperBound.year + 1)
    {
      return .changes(changes)
    }
    return ZoneRule(id: id).map { .rule($0) }
  }

  /// Whether a name may be asked of a folder of zones: nothing that leads out of it.
  private static func isPath(_ name: String) -> Bool {
    name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
      part in
      !part.isEmpty
        && part.allSatisfy { byte in
          switch byte {
          case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
          default: "_+-".utf8.contains(byte)
          }
        }
    }
  }

  /// A name for people: short, and without signs that are none.
  private static func told(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars.prefix(60) {
      let isPlain = scalar.isASCII ? scalar.value >= 0x20 : scalar.properties.isAlphabetic
      result.append(isPlain ? scalar : "?")
    }
    return String(result)
  }
}

extension ZoneLines {
  /// Whether the description tells the changes to come: some time of the year repeats for ever.
  fileprivate var goesOn: Bool {
    observances.contains { lines in
      guard let property = lines["RRULE"]?.first, let rule = try? RecurrenceRule(property.value),
        case .never = rule.end
      else { return false }
      return true
    }
  }

  /// The changes of the clock around a window; nil where the description does not hold.
  func changes(
    window: ClosedRange<CivilDate>, budget: inout RepetitionBudget
  ) throws(ClosureCalendarError) -> ZoneChanges? {
    var changes: [(change: ZoneChanges.Change, before: Int)] = []
    for lines in observances {
      guard let to = Self.offset(lines["TZOFFSETTO"]?.first) else { return nil }
      let from = Self.offset(lines["TZOFFSETFROM"]?.first) ?? to
      guard let onsets = try Self.onsets(lines, before: from, window: window, budget: &budget)
      else { return nil }
      changes += onsets.map { (ZoneChanges.Change(utc: $0, offset: to), from) }
    }
    guard let first = changes.min(by: { $0.change.utc < $1.change.utc }) else { return nil }
    return ZoneChanges(first: first.before, changes: changes.map(\.change))
  }

  /// When the clock changes, in minutes since 1970-01-01 00:00 UTC; nil for what cannot be read.
  private static func onsets(
    _ lines: [String: [ContentLine]], before offset: Int, window: ClosedRange<CivilDate>,
    budget: inout RepetitionBudget
  ) throws(ClosureCalendarError) -> [Int]? {
    guard let property = lines["DTSTART"]?.first,
      let start = CalendarStamp(property.value, zone: nil, rounding: .up)
    else { return nil }
    func instant(_ stamp: CalendarStamp) -> Int {
      // Of clocks that change, readings are those of the clock before.
      if case .wall(let minutes, nil) = stamp { return minutes - offset }
      return stamp.utc(home: .rule(.utc))
    }
    var onsets = [instant(start)]
    for extra in lines["RDATE"] ?? [] {
      for text in extra.value.split(separator: ",") {
        guard let stamp = CalendarStamp(text, zone: nil, rounding: .up) else { return nil }
        onsets.append(instant(stamp))
      }
    }
    guard let property = lines["RRULE"]?.first else { return onsets }
    guard let rule = try? RecurrenceRule(property.value) else { return nil }
    // The changes of some years before tell by what clock the window begins.
    var turns = RecurrenceTurns(
      rule, first: start.dayNumber, from: Int(window.lowerBound.dayNumber) - 1_100,
      last: Int(window.upperBound.dayNumber) + 400)
    var until = Int.max
    if case .until(let stamp) = rule.end {
      until =
        stamp.isDay ? instant(.wall((stamp.dayNumber + 1) * 1_440, zone: nil)) : instant(stamp)
    }
    while let days = turns.next() {
      try budget.spend(turns.cost, line: property.line)
      for day in days {
        let onset = instant(start.moved(to: day))
        guard onset <= until else { return onsets }
        onsets.append(onset)
      }
    }
    return onsets
  }

  /// Reads `+0100` or `-003000` as minutes.
  private static func offset(_ property: ContentLine?) -> Int? {
    guard let text = property?.value.utf8, [5, 7].contains(text.count), let sign = text.first,
      sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
    else { return nil }
    var digits: [Int] = []
    for byte in text.dropFirst() {
      guard 0x30...0x39 ~= byte else { return nil }
      digits.append(Int(byte) - 0x30)
    }
    let minutes = (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3]
    return sign == UInt8(ascii: "-") ? -minutes : minutes
  }
}
