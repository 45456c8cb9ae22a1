extension CarePlan {
  /// Whether an answer says what the plan says already.
  func says(_ answer: CaseAnswer) -> Bool {
    switch answer {
    case .anchor(let key, let anchor): return anchors[key] == anchor
    case .fact(let key, let value): return facts[key]?.value == value
    case .done(let key, let day, let outcome):
      guard let task = task(key), let finished = task.finishedOn else { return false }
      return (day ?? finished) == finished && (outcome ?? task.outcome) == task.outcome
    case .undone(let key):
      return task(key)?.finishedOn == nil && adoption?.undone[key] != nil
    case .doneThrough: return false
    case .contacts(let key, let ranges, let outcome):
      guard let ranges, let log = seriesLog(key) else { return false }
      return ranges.joined().allSatisfy { log[$0]?.outcome == outcome }
    case .lastContact(let key, let day):
      return seriesLog(key)?.values.contains { $0.outcome == .held && $0.on == day } ?? false
    }
  }

  private func seriesLog(_ key: ItemKey) -> [Int: FollowUpSeries.Log]? {
    seriesIndex(key).map { series[$0].log }
  }
}
