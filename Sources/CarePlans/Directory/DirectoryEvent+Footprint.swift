extension ChangeFootprint {
  /// What a change set of the directory writes, needs and brings into being.
  init(of change: DirectoryChangeSet, before: Directory?) throws {
    var directory = before
    for event in change.events {
      add(event, before: directory)
      directory = try Directory.applying(event, to: directory)
    }
    needs.subtract(creates)
  }

  private mutating func add(_ event: DirectoryEvent, before: Directory?) {
    switch event {
    case .founded: creates.insert("directory")
    case .partnerSet(let partner):
      writes.insert("partner \(partner.id)")
      if before?.partners[partner.id] == nil { creates.insert("partner \(partner.id)") }
    case .workerSet(let worker):
      writes.insert("worker \(worker.id)")
      needs.insert("partner \(worker.partner)")
      if before?.workers[worker.id] == nil { creates.insert("worker \(worker.id)") }
    case .holidaysSet: writes.insert("holidays")
    case .noteAdded(let note):
      writes.insert("note \(note.number)")
      needs.insert("partner \(note.place)")
    case .noteWithdrawn(let number): writes.insert("note \(number)")
    case .actsSet: writes.insert("acts")
    case .storeRestored, .undone: break
    }
  }
}

extension ChangeHistory {
  /// The later change sets of the directory that stand in the way of taking one back, by number.
  ///
  /// - Parameter journal: All change sets of the directory, oldest first.
  /// - Throws: ``ReplayError`` for a directory that was never founded.
  package func resting(on number: Int, in journal: [DirectoryChangeSet]) throws -> [Int] {
    try resting(on: number, in: journal, after: nil as Directory?) { change, directory in
      let reach = try ChangeFootprint(of: change, before: directory)
      var next = directory
      for event in change.events { next = try Directory.applying(event, to: next) }
      // Nobody works at a partner that is not there.
      guard reach.needs.allSatisfy({ next?.has($0) ?? false }) else {
        throw ReplayError.firstEventMissing
      }
      directory = next
      return reach
    }
  }
}

extension Directory {
  /// Whether what a change needs is there.
  fileprivate func has(_ need: String) -> Bool {
    partners.keys.contains { "partner \($0)" == need }
  }
}

extension DirectoryChangeSet {
  /// Whether it can be taken back: all but what founded the directory, and what tells where the
  /// store came from.
  package var isRevocable: Bool {
    events.allSatisfy { event in
      switch event {
      case .founded, .storeRestored: false
      case .partnerSet, .workerSet, .holidaysSet, .actsSet, .noteAdded, .noteWithdrawn, .undone:
        true
      }
    }
  }
}
