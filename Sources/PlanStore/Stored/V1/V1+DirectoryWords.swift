import CarePlans
import CivilTime

// Words of what the directory is made of.

extension RoleSector: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .municipality: "municipality"
    case .justice: "justice"
    case .care: "care"
    case .youth: "youth"
    case .other: "other"
    }
  }
}

extension FeedSelection: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .appointments: "appointments"
    case .law: "law"
    }
  }
}

extension FeedLevel: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .busy: "busy"
    case .neutral: "neutral"
    case .titled: "titled"
    }
  }
}

extension Account.Role: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .coordinator: "coordinator"
    case .lead: "lead"
    case .worker: "worker"
    case .desk: "desk"
    case .supervisor: "supervisor"
    case .auditor: "auditor"
    case .administrator: "administrator"
    }
  }
}

extension AccessToken.Scope: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .read: "read"
    case .write: "write"
    }
  }
}

extension Weekday: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .monday: "monday"
    case .tuesday: "tuesday"
    case .wednesday: "wednesday"
    case .thursday: "thursday"
    case .friday: "friday"
    case .saturday: "saturday"
    case .sunday: "sunday"
    }
  }
}
