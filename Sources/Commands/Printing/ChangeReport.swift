import CarePlans
import CivilTime
import PlanAPI
import PlanText
import Planner

/// A change with what follows from it, ready to be told.
struct ChangeReport {
  struct Part {
    var code: PlanCode
    /// The number of its change set in the plan.
    var number: Int
    /// That of the last one before it; nil for a plan that is new or only follows.
    var seen: Int?
    var difference: PlanDifference
    /// The items that can be begun now and could not before.
    var nowReady: [ItemKey]
    /// What was late when this change removed it, and stays told.
    var removedLate: [ItemKey]
    /// Days late of what this change reports done.
    var daysLate: [ItemKey: Int]
    /// Open work, a series counted once, that no list shows after the change because the plan
    /// owes nothing any more.
    var leavesLists: Int
    /// Open work that lists show from then on.
    var joinsLists: Int
    /// What is asked, with of whom and by when.
    var asked: [Asked]
    /// Which items are contacts of series.
    var contacts: Set<ItemKey>
    /// A plan that did not exist before.
    var isNew: Bool
    /// What it fixes on days on which nobody works.
    var daysOff: [DayOff]
    /// How many items are before our time, where the change makes it another number.
    var beforeOurTime: Int?
  }

  /// A question that was not there before.
  struct Asked {
    var item: ItemKey
    var who: String
    var due: CivilDate?
  }

  var parts: [Part]
  /// How many plans follow that are not seen.
  var otherPlans: Int
  /// Whether plans that followed what is taken back follow again.
  var followsAgain: Bool
  var wasWritten: Bool
  /// What was named and stays as it is.
  let alreadySo: ChangeOutcome.AlreadySo
  /// What those of the days are called that are holidays.
  private(set) var holidays: [CivilDate: HolidayRule] = [:]
  /// What asks for a reason that nobody gave yet.
  var asksReason: Problem?
  /// What an edited text left to others.
  let merged: [PlanPart]

  /// - Parameter table: The holidays by name; asked for where something is fixed on one.
  init(_ outcome: ChangeOutcome, today: CivilDate, holidays table: () throws -> HolidayTable) throws
  {
    wasWritten = outcome.wasWritten
    alreadySo = outcome.alreadySo
    merged = outcome.merged
    otherPlans = outcome.unseenFollowers
    followsAgain =
      outcome.isUndo && (otherPlans > 0 || outcome.parts.contains { $0.isFollowing })
    parts = try outcome.parts.map { part in
      let seen = part.commitments
      let before = Dictionary(seen.before.map { ($0.item, $0) }) { $1 }
      var ready: [ItemKey] = []
      var late: [ItemKey: Int] = [:]
      var removed: [ItemKey] = []
      var asked: [Asked] = []
      for entry in seen.after {
        let standing = entry.standing(on: today)
        let old = before[entry.item]
        if let exchange = entry.exchange, before[entry.item] == nil {
          asked.append(Asked(item: entry.item, who: exchange.answerer.name, due: entry.due))
        }
        if entry.wasRemovedLate, let old, !old.wasRemovedLate { removed.append(entry.item) }
        if standing.isReady, entry.series == nil, let old, !old.standing(on: today).isReady,
          old.waitUntil == nil
        {
          ready.append(entry.item)
        }
        if entry.state == .done, let old, old.state != .done, standing.daysLate > 0 {
          late[entry.item] = standing.daysLate
        }
      }
      return Part(
        code: part.code, number: part.number,
        seen: part.isFollowing || part.revision == 0 ? nil : part.revision,
        difference: try part.difference(), nowReady: ready,
        removedLate: removed, daysLate: late,
        leavesLists: part.runs.before && !part.runs.after
          ? Self.open(seen.before, without: seen.after) : 0,
        joinsLists: part.revision > 0 && part.runs.after && !part.runs.before
          ? Self.open(seen.after, without: seen.before) : 0,
        asked: asked, contacts: Set(seen.after.filter { $0.series != nil }.map(\.item)),
        isNew: part.revision == 0, daysOff: part.daysOff,
        beforeOurTime: Self.counted(seen.before, seen.after))
    }
    let named = parts.flatMap(\.daysOff).filter { $0.reason == .holiday }.map(\.day)
    guard !named.isEmpty else { return }
    let names = try table()
    for day in named { holidays[day] = names.holiday(on: day) }
  }

  /// What the line for what is before our time counts, where that is another number than before.
  private static func counted(_ before: [Commitment], _ after: [Commitment]) -> Int? {
    func count(_ entries: [Commitment]) -> Int? {
      entries.first { $0.kind == .adoption && $0.state != .withdrawn }?.counted
    }
    let counted = count(after)
    return counted == count(before) ? nil : counted ?? 0
  }

  /// The open work, a series counted once, that lists do not show on the other side of the change.
  private static func open(_ entries: [Commitment], without others: [Commitment]) -> Int {
    open(entries).subtracting(open(others).intersection(PlanSettling.keys)).count
  }

  private static func open(_ entries: [Commitment]) -> Set<ItemKey> {
    Set(entries.filter(\.state.isOpen).map { $0.series ?? $0.item })
  }

  /// As programs read it; the preview and the write give the same but for `written`.
  var json: JSONTree {
    .object([
      ("written", .bool(wasWritten)),
      (
        "plans",
        .array(
          parts.map { part in
            .object([
              ("plan", .string(part.code.description)), ("change", .int(part.number)),
              ("ifChange", .number(part.seen)),
              ("changes", .array(part.difference.changes.map(\.json))),
              ("becomesLate", .keys(part.difference.becomesLate)),
              ("noLongerLate", .keys(part.difference.noLongerLate)),
              ("willBeLate", .keys(part.difference.willBeLate)),
              ("inTimeAgain", .keys(part.difference.inTimeAgain)),
              ("stillOpen", .keys(Set(part.difference.doneBefore.values.joined()).sorted())),
              ("nowReady", .keys(part.nowReady)), ("leavesLists", .int(part.leavesLists)),
              ("joinsLists", .int(part.joinsLists)),
              ("beforeOurTime", .number(part.beforeOurTime)),
              ("daysOff", .keys(part.daysOff.map(\.item))),
            ])
          })
      ),
      ("otherPlans", .int(otherPlans)), ("alreadySo", .int(alreadySo.count)),
      ("asksReason", .bool(asksReason != nil)),
      ("merged", .array(merged.map { .string($0.description) })),
    ])
  }
}

extension JSONTree {
  /// Keys as an array of texts.
  static func keys(_ keys: [ItemKey]) -> JSONTree { .array(keys.map { .string($0.rawValue) }) }
}
