import CarePlans
import CivilTime

extension V1 {
  /// All who have access.
  enum AccessForm: StoredForm {
    static func write(_ access: Access, to output: inout PayloadOutput) {
      output.put("accounts", each: AccountForm.self, inOrder(access.accounts).ifAny)
      output.put("tokens", each: TokenForm.self, inOrder(access.tokens).ifAny)
      output.put("feeds", each: FeedForm.self, inOrder(access.feeds).ifAny)
    }

    static func read(_ object: inout PayloadObject) throws -> Access {
      var access = Access()
      access.accounts = named(try object.forms("accounts", AccountForm.self) ?? [], \.id)
      access.tokens = named(try object.forms("tokens", TokenForm.self) ?? [], \.id)
      access.feeds = named(try object.forms("feeds", FeedForm.self) ?? [], \.id)
      return access
    }
  }

  /// A calendar address that was given out.
  enum FeedForm: StoredForm {
    static func write(_ grant: FeedGrant, to output: inout PayloadOutput) {
      output.put("id", grant.id)
      output.put("view", ViewForm.self, grant.view)
      output.put("label", grant.label)
      output.put("tokenHash", grant.tokenHash)
      output.put("grantedOn", grant.grantedOn)
      output.put("expiresOn", grant.expiresOn)
      output.put("revokedOn", grant.revokedOn)
      output.put("clouds", flag: grant.allowsClouds)
    }

    static func read(_ object: inout PayloadObject) throws -> FeedGrant {
      var grant = FeedGrant(
        id: try object.key("id"), view: try object.form("view", ViewForm.self),
        label: try object.text("label"), tokenHash: try object.text("tokenHash"),
        grantedOn: try object.day("grantedOn"), expiresOn: try object.optionalDay("expiresOn"))
      grant.revokedOn = try object.optionalDay("revokedOn")
      grant.allowsClouds = try object.flag("clouds")
      return grant
    }
  }

  /// What a calendar shows, and to whom.
  enum ViewForm: StoredForm {
    static func write(_ view: FeedGrant.View, to output: inout PayloadOutput) {
      switch view.audience {
      case .worker(let worker):
        output.put("for", "worker")
        output.put("worker", worker)
      case .partner(let partner):
        output.put("for", "partner")
        output.put("partner", partner)
      case .plan(let code):
        output.put("for", "plan")
        output.put("plan", code)
      case .all: output.put("for", "all")
      case .supervisor: output.put("for", "supervisor")
      }
      output.put("level", view.level)
      output.put("todos", flag: view.hasTodos)
      output.put("relations", flag: view.hasRelations)
      output.put("alarms", flag: !view.alarms.isEmpty)
      // What older payloads mean is not written.
      if !view.alarms.isEmpty, view.alarms.leads != FeedAlarms.usual.leads {
        output.put("alarmLeads", view.alarms.leads.map(\.text).joined(separator: " "))
      }
      output.put("alarmChecks", flag: view.alarms.hasChecks)
      if view.todosAhead != FeedGrant.View.usualDaysAhead {
        output.put("todosAhead", view.todosAhead)
      }
      output.put("language", view.language)
      output.put("number", view.number > 0 ? view.number : nil)
      if let plan = view.plan { output.put("ofPlan", plan) }
      output.put("only", words: view.only.sorted().ifAny)
    }

    static func read(_ object: inout PayloadObject) throws -> FeedGrant.View {
      var view = FeedGrant.View(
        try audience(&object), level: try object.word("level"),
        hasTodos: try object.flag("todos"),
        todosAhead: try object.optionalNumber("todosAhead") ?? FeedGrant.View.usualDaysAhead,
        hasRelations: try object.flag("relations"), alarms: try alarms(&object),
        language: try object.text("language"))
      view.number = try object.optionalNumber("number") ?? 0
      view.plan = try object.optionalCode("ofPlan")
      view.only = Set(try object.words("only") ?? [])
      return view
    }

    /// Older payloads say only that there are some, which then are the usual ones.
    private static func alarms(_ object: inout PayloadObject) throws -> FeedAlarms {
      let hasSome = try object.flag("alarms")
      let texts = try object.optionalText("alarmLeads")?.split(separator: " ")
      let hasChecks = try object.flag("alarmChecks")
      guard hasSome else { return .none }
      let leads = try texts?.map { text in
        guard let lead = FeedAlarms.Lead(text) else {
          throw PayloadError.unreadable("an unknown reminder")
        }
        return lead
      }
      return FeedAlarms(leads ?? FeedAlarms.usual.leads, hasChecks: hasChecks)
    }

    private static func audience(_ object: inout PayloadObject) throws -> FeedAudience {
      switch try object.text("for") {
      case "worker": .worker(try object.key("worker"))
      case "partner": .partner(try object.key("partner"))
      case "plan": .plan(try object.code("plan"))
      case "all": .all
      case "supervisor": .supervisor
      default: throw PayloadError.unreadable("an unknown audience")
      }
    }
  }

  /// Who uses the service.
  enum AccountForm: StoredForm {
    static func write(_ account: Account, to output: inout PayloadOutput) {
      output.put("id", account.id)
      output.put("role", account.role)
      output.put("worker", account.worker)
      output.put("partner", account.partner)
      output.put("mayDrillDown", flag: account.mayDrillDown)
      output.put("addedOn", account.addedOn)
      output.put("disabledOn", account.disabledOn)
    }

    static func read(_ object: inout PayloadObject) throws -> Account {
      var account = Account(
        id: try object.key("id"), role: try object.word("role"),
        worker: try object.optionalKey("worker"), partner: try object.optionalKey("partner"),
        mayDrillDown: try object.flag("mayDrillDown"), addedOn: try object.day("addedOn"))
      account.disabledOn = try object.optionalDay("disabledOn")
      return account
    }
  }

  /// A key to the service.
  enum TokenForm: StoredForm {
    static func write(_ token: AccessToken, to output: inout PayloadOutput) {
      output.put("id", token.id)
      output.put("account", token.account)
      output.put("scope", token.scope)
      output.put("label", token.label)
      output.put("hash", token.hash)
      output.put("issuedOn", token.issuedOn)
      output.put("expiresOn", token.expiresOn)
      output.put("revokedOn", token.revokedOn)
      output.put("issuedBy", token.issuedBy)
      output.put("pendingSince", token.pendingSince)
    }

    static func read(_ object: inout PayloadObject) throws -> AccessToken {
      var token = AccessToken(
        id: try object.key("id"), account: try object.key("account"),
        scope: try object.word("scope"), label: try object.text("label"),
        hash: try object.text("hash"), issuedOn: try object.day("issuedOn"),
        expiresOn: try object.optionalDay("expiresOn"))
      token.revokedOn = try object.optionalDay("revokedOn")
      token.issuedBy = try object.optionalText("issuedBy")
      token.pendingSince = try object.optionalDay("pendingSince")
      return token
    }
  }
}
