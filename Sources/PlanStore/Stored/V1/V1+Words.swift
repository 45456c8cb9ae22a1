import CarePlans
import CivilTime

// Words of what plans are made of.

extension PlanStatus: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .draft: "draft"
    case .active: "active"
    case .suspended: "suspended"
    case .aftercare: "aftercare"
    case .closed: "closed"
    case .stopped: "stopped"
    case .destroyed: "destroyed"
    case .discarded: "discarded"
    }
  }
}

extension StopKind: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .died: "died"
    case .left: "left"
    case .withdrawn: "withdrawn"
    case .noAction: "no-action"
    }
  }
}

extension PlanStep: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .stop: "stop"
    case .suspend: "suspend"
    }
  }
}

extension PlanAnchor.State: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .unknown: "unknown"
    case .expected: "expected"
    case .confirmed: "confirmed"
    case .actual: "actual"
    }
  }
}

extension TaskKind: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .action: "action"
    case .appointment: "appointment"
    case .decision: "decision"
    case .review: "review"
    case .gate: "gate"
    case .wait: "wait"
    }
  }
}

extension SeriesKind: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .contact: "contact"
    case .review: "review"
    case .check: "check"
    }
  }
}

extension LifeDomain: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .identity: "identity"
    case .housing: "housing"
    case .income: "income"
    case .debts: "debts"
    case .work: "work"
    case .education: "education"
    case .health: "health"
    case .mentalHealth: "mental-health"
    case .addiction: "addiction"
    case .family: "family"
    case .network: "network"
    case .meaning: "meaning"
    case .justice: "justice"
    case .safety: "safety"
    case .direction: "direction"
    }
  }
}

extension Obligation: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .statutory: "statutory"
    case .process: "process"
    case .optional: "optional"
    }
  }
}

extension TaskJoin: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .all: "all"
    case .any: "any"
    }
  }
}

extension PlanDependency.Kind: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .finishToStart: "FS"
    case .startToStart: "SS"
    case .finishToFinish: "FF"
    case .startToFinish: "SF"
    }
  }
}

extension PlanDependency.SeriesPoint: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .first: "first"
    case .last: "last"
    case .each: "each"
    }
  }
}

extension FollowUpSeries.Counting: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .periodic: "periodic"
    case .chained: "chained"
    }
  }
}

extension FollowUpSeries.Outcome: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .held: "held"
    case .missed: "missed"
    case .excused: "excused"
    }
  }
}

extension MeasurePoint: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .request: "request"
    case .start: "start"
    case .end: "end"
    }
  }
}

extension ContactRoll: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .next: "next"
    case .back: "back"
    case .stay: "none"
    }
  }
}

extension Roll: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .none: "none"
    case .roll: "roll"
    case .rollTwo: "roll+two"
    case .next: "next"
    case .back: "back"
    }
  }
}

extension PersonalData.Kind: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .citizenNumber: "citizen-number"
    case .birthDate: "birth-date"
    case .phone: "phone"
    case .mail: "mail"
    case .postcode: "postcode"
    case .account: "account"
    case .name: "name"
    }
  }
}
