/// The events of a file that count: of several versions of one the latest.
struct ClosureVersions {
  /// Events that stand for themselves: single ones, series, and moved instances.
  private(set) var events: [ClosureEvent] = []
  /// The instances of each series that moved instances take the place of, by their keys.
  private var replaced: [String: Set<Int>] = [:]

  private struct Instance: Hashable {
    let uid: String
    let key: Int
  }

  init(_ all: [ClosureEvent], home: ClosureZone) {
    var series: [String: ClosureEvent] = [:]
    var instances: [Instance: ClosureEvent] = [:]
    for event in all {
      guard let uid = event.uid, event.replaces == nil else { continue }
      if series[uid].map({ $0.version < event.version }) ?? true { series[uid] = event }
    }
    for event in all {
      guard let uid = event.uid, let start = event.replaces else { continue }
      let key = (series[uid] ?? event).key(start, home: home)
      replaced[uid, default: []].insert(key)
      let place = Instance(uid: uid, key: key)
      if instances[place].map({ $0.version < event.version }) ?? true { instances[place] = event }
    }
    events = all.filter { event in
      guard let uid = event.uid else { return true }
      guard let start = event.replaces else {
        return series[uid]?.version == event.version
      }
      let whole = series[uid]
      let key = (whole ?? event).key(start, home: home)
      guard instances[Instance(uid: uid, key: key)]?.version == event.version else { return false }
      // Who calls off a series calls off what was moved before.
      guard let whole, whole.effect == .cancelled else { return true }
      return whole.version.sequence < event.version.sequence
    }
  }

  /// The instances of an event that others take the place of.
  func replaced(in event: ClosureEvent) -> Set<Int> {
    guard event.replaces == nil, let uid = event.uid else { return [] }
    return replaced[uid] ?? []
  }
}
