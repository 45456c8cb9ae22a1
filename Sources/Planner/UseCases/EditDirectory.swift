package import CarePlans
import CivilTime
import PlanText

/// What a change of the directory did, or would do, with the plans it moved.
package struct DirectoryOutcome: Sendable {
  package var number: Int
  /// The plans whose dates move.
  package var parts: [ChangeOutcome.Part]
  package var wasWritten: Bool
}

extension Planner {
  /// Adds or changes a partner; closures re-plan what it carries.
  package func setPartner(
    _ id: PartnerID, adding: Bool, options: ChangeOptions,
    edit: @Sendable (inout Partner) throws -> Void
  ) throws -> DirectoryOutcome {
    guard isWellFormed(id.rawValue) else {
      throw Problem("id-malformed", .usage, ["id": id.rawValue])
    }
    return try change(options) { directory in
      let known = directory.partners[id]
      if adding, known != nil { throw Problem("partner-taken", .refused, ["partner": id.rawValue]) }
      guard var partner = known ?? (adding ? Partner(id: id, name: id.rawValue, roles: []) : nil)
      else {
        let near = NearNames.of(id.rawValue, among: directory.partners.keys.map(\.rawValue))
        throw Problem(
          "partner-unknown", .notFound,
          ["partner": id.rawValue, "near": near.joined(separator: ", ")])
      }
      try edit(&partner)
      for role in partner.roles where directory.roles[role] == nil {
        let near = NearNames.of(role.rawValue, among: directory.roles.keys.map(\.rawValue))
        throw Problem(
          "role-unknown", .notFound, ["role": role.rawValue, "near": near.joined(separator: ", ")])
      }
      guard partner != known else { throw PlanRefusal.nothingToChange(.named(id.rawValue)) }
      return [.partnerSet(partner)]
    }
  }

  /// Adds or changes a worker.
  package func setWorker(
    _ id: WorkerID, at partner: PartnerID?, options: ChangeOptions,
    edit: @Sendable (inout Worker) throws -> Void
  ) throws -> DirectoryOutcome {
    guard isWellFormed(id.rawValue) else {
      throw Problem("id-malformed", .usage, ["id": id.rawValue])
    }
    return try change(options) { directory in
      let known = directory.workers[id]
      if partner != nil, known != nil {
        throw Problem("worker-taken", .refused, ["worker": id.rawValue])
      }
      guard var worker = known ?? partner.map({ Worker(id: id, partner: $0) }) else {
        let near = NearNames.of(id.rawValue, among: directory.workers.keys.map(\.rawValue))
        throw Problem(
          "worker-unknown", .notFound,
          ["worker": id.rawValue, "near": near.joined(separator: ", ")])
      }
      try edit(&worker)
      guard directory.partners[worker.partner] != nil else {
        let near = NearNames.of(
          worker.partner.rawValue, among: directory.partners.keys.map(\.rawValue))
        throw Problem(
          "partner-unknown", .notFound,
          ["partner": worker.partner.rawValue, "near": near.joined(separator: ", ")])
      }
      guard worker != known else { throw PlanRefusal.nothingToChange(.named(id.rawValue)) }
      return [.workerSet(worker)]
    }
  }

  /// Changes the directory and re-plans every living plan whose dates that moves, all in one
  /// transaction, previewed by the same steps.
  func change(
    _ options: ChangeOptions, decide: (Directory) throws -> [DirectoryEvent]
  ) throws -> DirectoryOutcome {
    let actor = try requireActor()
    if options.isDryRun {
      return try repository.read { store in
        try requireStanding(in: store)
        try requireExpected(options, in: store)
        return try prepare(options, actor, reading: store, decide: decide).outcome
      }
    }
    try checkClock(options)
    return try repository.write { store in
      try requireStanding(in: store)
      try requireExpected(options, in: store)
      let prepared = try prepare(options, actor, reading: store, decide: decide)
      try store.append(prepared.change, directory: prepared.directory)
      try prepared.replans.write(to: store)
      var outcome = prepared.outcome
      outcome.wasWritten = true
      return outcome
    }
  }

  private struct PreparedDirectory {
    var change: DirectoryChange
    var directory: Directory
    var replans: PendingChange

    var outcome: DirectoryOutcome {
      DirectoryOutcome(number: change.number, parts: replans.outcome.parts, wasWritten: false)
    }
  }

  private func prepare(
    _ options: ChangeOptions, _ actor: PlanActor, reading store: any PlanReading,
    decide: (Directory) throws -> [DirectoryEvent]
  ) throws -> PreparedDirectory {
    let before = try store.directory()
    let events = try decide(before)
    var after: Directory? = before
    for event in events { after = try Directory.applying(event, to: after) }
    guard let after else { throw ReplayError.firstEventMissing }
    let change = DirectoryChange(
      number: try store.directoryRevision() + 1, actor: actor.name, login: actor.login,
      via: actor.key, at: clock.now(), day: today, reason: options.reason, events: events)
    var replans = PendingChange()
    if before.movesDates(to: after) {
      let calendars = CareCalendars(of: after)
      let former = CareCalendars(of: before)
      for row in try store.planRows() where !row.status.isEnded {
        guard let stored = try store.plan(row.code) else { continue }
        var baseline = PendingChange()
        try baseline.add(
          [.replanned], to: row.code, stored: stored, options: options, actor: actor,
          planner: self, calendars: former, reading: store)
        var one = PendingChange()
        let acts = stored.plan.changes(under: after.acts)
        try one.add(
          [.replanned] + acts, to: row.code, stored: stored, options: options, actor: actor,
          planner: self, calendars: calendars, reading: store)
        // Only what the directory causes counts: what time alone moved is not its doing.
        one.outcome.parts[0].before = baseline.outcome.parts[0].after
        guard try !acts.isEmpty || !one.outcome.parts[0].difference().changes.isEmpty else {
          continue
        }
        replans.outcome.parts += one.outcome.parts
        replans.writes += one.writes
      }
    }
    return PreparedDirectory(change: change, directory: after, replans: replans)
  }

  func isWellFormed(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.count <= 24
      && id.utf8.allSatisfy { byte in
        (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 122) || byte == UInt8(ascii: "-")
      }
  }
}

extension Planner {
  /// A partner by its id.
  ///
  /// - Throws: ``Problem`` `partner-unknown`, with near ids.
  package func partner(_ id: PartnerID) throws -> Partner {
    let partners = try memory.directory(of: repository).partners
    guard let partner = partners[id] else {
      let near = NearNames.of(id.rawValue, among: partners.keys.map(\.rawValue))
      throw Problem(
        "partner-unknown", .notFound,
        ["partner": id.rawValue, "near": near.joined(separator: ", ")])
    }
    return partner
  }

  /// A worker by the code.
  ///
  /// - Throws: ``Problem`` `worker-unknown`, with near codes.
  package func worker(_ id: WorkerID) throws -> Worker {
    let workers = try memory.directory(of: repository).workers
    guard let worker = workers[id] else {
      let near = NearNames.of(id.rawValue, among: workers.keys.map(\.rawValue))
      throw Problem(
        "worker-unknown", .notFound, ["worker": id.rawValue, "near": near.joined(separator: ", ")])
    }
    return worker
  }
}
