import CarePlans

/// The drafts of one feed as they were last composed: those of a commitment that did not change are
/// taken as they are.
package struct DraftCache: Sendable {
  private struct Kept {
    var entry: Commitment
    var title: BilingualText?
    var drafts: [FeedDraft]
  }

  /// What all of them were composed for.
  private var reader: FeedReader?
  private var options: FeedOptions?
  private var kept: [Kept] = []
  /// The to-dos, which are few, by what they are of.
  private var keptTodos: [FeedPlace: KeptTodo] = [:]

  fileprivate struct KeptTodo {
    var entry: Commitment
    var title: BilingualText?
    var open: Int
    var counted: Int64
    var draft: FeedDraft?
  }

  package init() {}

  /// The drafts of commitments, which stand in the order of plan and item as stores give them.
  mutating func drafts(
    of entries: [Commitment], by composer: FeedComposer, title: (Commitment) -> BilingualText?
  ) -> [FeedDraft] {
    if reader != composer.reader || options != composer.options {
      kept = []
      keptTodos = [:]
    }
    (reader, options) = (composer.reader, composer.options)
    var result: [FeedDraft] = []
    result.reserveCapacity(kept.count)
    // What is kept is brought in line from the front; nearly all of it stays where it is.
    for place in entries.indices {
      bring(entries[place], title(entries[place]), to: place, by: composer)
      result += kept[place].drafts
    }
    kept.removeSubrange(entries.count...)
    return result
  }

  /// The to-dos of the commitments whose events were asked for before.
  mutating func todos(
    of entries: [Commitment], by composer: FeedComposer, title: (Commitment) -> BilingualText?
  ) -> [FeedDraft] {
    let lines = composer.todos(of: entries)
    var now: [FeedPlace: KeptTodo] = [:]
    now.reserveCapacity(lines.count)
    var result: [FeedDraft] = []
    for line in lines {
      let entry = entries[line.place]
      let (place, name) = (FeedPlace(plan: entry.plan, item: entry.item), title(entry))
      var todo = KeptTodo(
        entry: entry, title: name, open: line.open, counted: line.counted, draft: nil)
      if let known = keptTodos[place], known.isSame(as: todo) {
        todo = known
      } else {
        todo.draft = composer.todo(line, of: entry, title: name)
      }
      now[place] = todo
      if let draft = todo.draft { result.append(draft) }
    }
    keptTodos = now
    return result
  }

  private mutating func bring(
    _ entry: Commitment, _ title: BilingualText?, to place: Int, by composer: FeedComposer
  ) {
    while place < kept.count, kept[place].entry.precedes(entry) { kept.remove(at: place) }
    let isThere =
      place < kept.count && kept[place].entry.plan == entry.plan
      && kept[place].entry.item == entry.item
    if isThere, kept[place].entry == entry, kept[place].title == title { return }
    let drafts = composer.events(of: entry, title: title)
    let new = Kept(entry: entry, title: title, drafts: drafts)
    if isThere { kept[place] = new } else { kept.insert(new, at: place) }
  }
}

extension DraftCache.KeptTodo {
  fileprivate func isSame(as other: Self) -> Bool {
    open == other.open && counted == other.counted && title == other.title
      && entry == other.entry
  }
}

extension Commitment {
  /// Whether it stands before another in the order of plan and item.
  fileprivate func precedes(_ other: Commitment) -> Bool {
    plan == other.plan ? item < other.item : plan < other.plan
  }
}
