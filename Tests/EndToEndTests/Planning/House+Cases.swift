extension House {
  /// A store without a plan and with a lead, on a fixed day, in Dutch.
  static func withLead(on today: String = "2026-11-30") throws -> House {
    var binary = try Binary.withStore()
    binary.variables["AFTERCARE_TODAY"] = today
    binary.variables["AFTERCARE_LANG"] = "nl"
    let house = House(binary: binary, plan: "")
    try house.ok("worker", "add", "gem-01", "--partner", "gemeente")
    return house
  }

  /// The short codes of the plans there are.
  var codes: [String] {
    get throws {
      try JSONObject(ok("plan", "list", "-f", "json")).objects("plans")
        .compactMap { $0.text("code").map { String($0.prefix(4)) } }
    }
  }
}
