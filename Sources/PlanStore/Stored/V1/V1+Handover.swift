import CarePlans
import CivilTime

extension V1 {
  /// Work on its way from one to another.
  enum HandoverForm: StoredForm {
    static func write(_ handover: PlanHandover, to output: inout PayloadOutput) {
      output.put("id", handover.id)
      output.put("number", handover.number)
      output.put("from", HandoverPartyForm.self, handover.from)
      output.put("to", HandoverPartyForm.self, handover.to)
      output.put("partner", handover.partner)
      output.put("items", handover.holdings.items.ifAny)
      output.put("roles", handover.holdings.roles.ifAny)
      output.put("lead", flag: handover.holdings.hasLead)
      output.put("members", handover.holdings.members.ifAny)
      output.put("questions", handover.holdings.questions.ifAny)
      output.put("proposedOn", handover.proposedOn)
      output.put("leftOn", handover.leftOn)
      switch handover.answer {
      case .accepted(let day)?: output.put("acceptedOn", day)
      case .refused(let day)?: output.put("refusedOn", day)
      case nil: break
      }
    }

    static func read(_ object: inout PayloadObject) throws -> PlanHandover {
      var handover = PlanHandover(
        id: try object.key("id"), number: try object.number("number"),
        from: try object.form("from", HandoverPartyForm.self),
        to: try object.form("to", HandoverPartyForm.self),
        partner: try object.key("partner"),
        holdings: PlanHoldings(
          items: try object.keys("items") ?? [], roles: try object.keys("roles") ?? [],
          hasLead: try object.flag("lead"), members: try object.keys("members") ?? [],
          questions: try object.keys("questions") ?? []),
        proposedOn: try object.day("proposedOn"), leftOn: try object.optionalDay("leftOn"))
      if let day = try object.optionalDay("acceptedOn") { handover.answer = .accepted(on: day) }
      if let day = try object.optionalDay("refusedOn") { handover.answer = .refused(on: day) }
      return handover
    }
  }

  /// Who gives or receives.
  enum HandoverPartyForm: StoredForm {
    static func write(_ party: PlanHandover.Party, to output: inout PayloadOutput) {
      output.put("worker", party.worker)
      output.put("partner", party.partner)
    }

    static func read(_ object: inout PayloadObject) throws -> PlanHandover.Party {
      if let worker: WorkerID = try object.optionalKey("worker") { return .worker(worker) }
      return .partner(try object.key("partner"))
    }
  }
}
