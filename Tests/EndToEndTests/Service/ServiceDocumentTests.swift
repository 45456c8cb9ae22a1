import Foundation
import Testing

/// What the service says of itself holds for what it does.
struct ServiceDocumentTests {
  /// One request to every route, in an order in which all of them work.
  ///
  /// `P` is the plan, `@` the id that the last answer gave.
  private static let requests: [(route: String, values: String)] = [
    ("next", ""), ("overdue", ""), ("report/overdue", "by=worker"), ("report/upcoming", "days=60"),
    ("today", ""), ("find", #"{"text":"e"}"#), ("plan/list", ""), ("plan/show", "ref=P"),
    ("plan/history", "plan=P"), ("directory/history", ""), ("show", "ref=P/DR01"),
    ("task/show", "ref=P/DR01"),
    ("series/show", "ref=P/DR22"), ("why", "ref=P/DR09b"), ("task/why", "ref=P/DR24"),
    ("task/list", ""), ("series/list", ""), ("template/list", ""),
    ("template/show", "template=adult-returnee-detention"), ("template/diff", "plan=P"),
    ("template/diff", "template=child-returnee&other=radicalising-minor"), ("worker/list", ""),
    ("worker/show", "worker=gem-01"), ("partner/list", ""), ("partner/show", "partner=gemeente"),
    ("whoami", ""), ("commitments", ""), ("openapi.json", ""),
    ("commands", #"{"arguments":["next","--format=csv"]}"#),
    ("worker/add", #"{"worker":"gem-02","partner":"gemeente"}"#),
    ("worker/set", #"{"worker":"gem-02","name":"Desk"}"#),
    ("partner/add", #"{"partner":"kerk","name":"Church"}"#),
    ("partner/set", #"{"partner":"kerk","name":"The church"}"#),
    ("done", #"{"refs":["P/DR01"],"on":"2026-11-20"}"#), ("undo", #"{"reason":"oops"}"#),
    ("redo", "{}"), ("undo", #"{"reason":"oops"}"#),
    ("task/done", #"{"refs":["P/DR01"],"on":"2026-11-20"}"#),
    ("task/reopen", #"{"refs":["P/DR01"]}"#), ("task/start", #"{"refs":["P/DR06"]}"#),
    ("wait", #"{"refs":["P/DR09a"],"until":"+2w","reason":"letter"}"#),
    ("task/wait", #"{"refs":["P/DR09a"],"until":"+3w","reason":"letter"}"#),
    ("task/skip", #"{"refs":["P/DR10"],"reason":"lives with family"}"#),
    ("task/assign", #"{"refs":["P/DR07"],"to":"rn-03"}"#),
    ("worker/absent", #"{"worker":"gem-02","days":"2026-12-01..2026-12-04"}"#),
    ("worker/handover", #"{"worker":"gem-01","to":"gem-02"}"#), ("handover/list", ""),
    ("handover/refuse", #"{"handovers":["P/OVER"],"reason":"no room"}"#),
    ("worker/handover", #"{"worker":"gem-01","to":"gem-02"}"#),
    ("handover/accept", #"{"handovers":["P/OVER"]}"#),
    ("partner/handover", #"{"partner":"politie","to":"lokaal-team"}"#),
    ("ask", #"{"ref":"P/DR10","to":"wonen","reason":"Which day?"}"#),
    ("chase", #"{"refs":["P/Q1"]}"#), ("answer", #"{"ref":"P/Q1","reason":"The first"}"#),
    ("ask", #"{"ref":"P","to":"wonen","reason":"And then?"}"#),
    ("withdraw", #"{"refs":["P/Q2"],"reason":"told by phone"}"#), ("report/unanswered", ""),
    ("report/changes", ""),
    ("partner/sheet", "partner=wonen"), ("worker/sheet", "worker=gem-01&level=2"),
    ("note/add", #"{"noted":"P","reason":"key at the desk"}"#), ("note/list", ""),
    ("note/remove", #"{"noted":"P","numbers":["1"]}"#),
    ("plan/label", #"{"plan":"P","label":"file 14"}"#),
    ("plan/known", #"{"plan":"P","person":"Jan Jansen\n1990-03-05"}"#),
    ("task/pin", #"{"ref":"P/DR02","date":"2026-12-01","reason":"room"}"#),
    ("task/unpin", #"{"refs":["P/DR02"]}"#),
    ("task/set", #"{"refs":["P/DR24"],"estimate":"5wd"}"#),
    ("task/link", #"{"ref":"P/DR15","after":"DR09b"}"#),
    ("task/unlink", #"{"ref":"P/DR15","after":"DR09b"}"#),
    ("task/add", #"{"ref":"P/E1","title":"Bank account","role":"WI"}"#),
    (
      "series/add",
      #"{"ref":"P/E5","title":"Visit","role":"WI","every":"2wx6,1m","from":"detention"}"#
    ),
    ("task/remove", #"{"refs":["P/E1"]}"#),
    ("log", #"{"refs":["P/E5"]}"#), ("series/log", #"{"refs":["P/E5","missed"]}"#),
    ("series/change", #"{"refs":["P/DR22"],"every":"2wx6,1m to closing"}"#),
    ("series/remove", #"{"refs":["P/E5"],"reason":"not agreed"}"#),
    ("series/stop", #"{"refs":["P/DR22"],"on":"2027-06-01","reason":"agreed"}"#),
    ("measure/add", #"{"plan":"P","law":"passport","start":"2026-11-01"}"#),
    ("measure/change", #"{"refs":["P/M1"],"start":"2026-11-03"}"#),
    ("measure/add", #"{"plan":"P","law":"passport","start":"2026-11-02"}"#),
    ("measure/remove", #"{"refs":["P/M2"],"reason":"typed twice"}"#),
    ("measure/list", ""), ("measure/renew", #"{"refs":["P/M1"]}"#),
    ("measure/end", #"{"refs":["P/M1"],"on":"2026-11-20","reason":"over"}"#),
    ("plan/anchor", #"{"plan":"P","anchors":["release=+2w"],"reason":"letter"}"#),
    ("plan/fact", #"{"plan":"P","facts":["benefit=yes"]}"#),
    ("plan/event", #"{"plan":"P","event":"new-facts","on":"2026-11-20"}"#),
    ("plan/bind", #"{"plan":"P","roles":["RN=ggz"]}"#),
    ("plan/member", #"{"plan":"P","add":["rn-03"]}"#),
    ("plan/suspend", #"{"plans":["P"]}"#), ("plan/resume", #"{"plans":["P"]}"#),
    ("plan/undo", #"{"targets":["P"],"reason":"oops"}"#),
    ("plan/resume", #"{"plans":["P"]}"#),
    (
      "plan/new",
      #"{"template":"adult-returnee-detention","lead":"gem-01","anchor":["release=2027-01-15"]}"#
    ),
    ("plan/discard", #"{"plans":["@"],"reason":"made by mistake"}"#),
    (
      "plan/new",
      #"{"template":"adult-returnee-detention","lead":"gem-01","anchor":["release=2027-01-15"]}"#
    ),
    ("plan/close", #"{"plans":["@"],"reason":"made by mistake"}"#),
    ("plan/new", #"{"template":"adult-returnee-detention"}"#), ("plan/start", #"{"plans":["@"]}"#),
    ("plan/catch-up", #"{"plans":["@"]}"#),
    (
      "plan/stop",
      #"{"plans":["@"],"kind":"left","leaveOpen":["@/DR01"],"reason":"moved away"}"#
    ),
    ("feed/grant", #"{"all":true,"label":"wall"}"#), ("feed/rotate", #"{"id":"@"}"#),
    ("feed/revoke", #"{"ids":["@"]}"#), ("feed/list", ""), ("report/freshness", ""),
    // The administrator's.
    ("account/add", #"{"account":"guest","role":"auditor"}"#), ("account/list", ""),
    ("token/issue", #"{"account":"guest"}"#), ("token/list", ""),
    ("token/revoke", #"{"ids":["@"]}"#), ("account/disable", #"{"account":"guest"}"#),
  ]

  @Test func `every route is described, and answers as its description says`() throws {
    let house = try House()
    defer { house.clear() }
    let keys = [try house.key("clerk"), try house.key("admin", role: "administrator")]
    let service = try Service(house.binary)
    let api = service.url + "/api/v1/"
    let text = try Curl(api + "openapi.json").body
    let document = try #require(try JSONSerialization.jsonObject(with: text) as? [String: Any])
    let paths = try #require(document["paths"] as? [String: [String: [String: Any]]])
    // What needs somebody else's key, or tables of another program: KeyConfirmationTests, TablesTests; and what
    // WritingVerbTests run.
    let elsewhere: Set = [
      "/token/confirm", "/tables/renew", "/tables/show", "/plan/domain", "/plan/goal",
      "/task/return",
    ]
    #expect(Set(Self.requests.map { "/" + $0.route }).union(elsewhere) == Set(paths.keys))
    let schema = JSONSchema(document: document)
    var (plan, last, handover) = (house.plan, "", "")
    for request in Self.requests {
      let operation = try #require(paths["/" + request.route])
      let isAccounts = ["account", "token"].contains(request.route.prefix { $0 != "/" })
      let key = isAccounts ? keys[1] : keys[0]
      let values = request.values.replacing("\"P", with: "\"" + plan)
        .replacing("=P", with: "=" + plan).replacing("@", with: last)
        .replacing("OVER", with: handover)
      let isRead = operation["get"] != nil
      let answer = try Curl(
        isRead ? api + request.route + "?" + values : api + request.route,
        ["-H", "Authorization: Bearer \(key)"] + (isRead ? [] : ["-d", values]))
      #expect(answer.status == 200, "\(request): \(answer.text)")
      let value = try JSONSerialization.jsonObject(with: answer.body)
      let described = try #require(Self.schema(of: operation[isRead ? "get" : "post"] ?? [:]))
      #expect(schema.faults(value, described).prefix(5) == [], "\(request)")
      if let key = answer.text.matches(of: /OVER\d+/).last { handover = String(key.output) }
      let fields = value as? [String: Any] ?? [:]
      if let id = fields["id"] as? String { last = id }
      if request.route == "plan/new" {
        plan = try #require((fields["plans"] as? [[String: Any]])?.first?["plan"] as? String)
        last = plan
      }
    }
  }

  @Test func `errors have the shape that is described`() throws {
    let house = try House()
    defer { house.clear() }
    let key = try house.key("clerk")
    let service = try Service(house.binary)
    let api = service.url + "/api/v1/"
    let text = try Curl(api + "openapi.json").body
    let document = try #require(try JSONSerialization.jsonObject(with: text) as? [String: Any])
    let schema = JSONSchema(document: document)
    let bearer = ["-H", "Authorization: Bearer \(key)"]
    let cases: [(words: [String], status: Int)] = [
      (bearer + ["-d", "x"], 400), (["-d", "{}"], 401),
      (bearer + ["-d", #"{"refs":["???"]}"#], 400),
      (bearer + ["-d", #"{"refs":["\#(house.plan)/NOPE"]}"#], 404),
      (bearer + ["-X", "PUT", "-d", "{}"], 405), (bearer, 405),
      (bearer + ["-H", "X-Long: " + String(repeating: "y", count: 90_000), "-d", "{}"], 431),
    ]
    for entry in cases {
      let answer = try Curl(api + "done", entry.words)
      #expect(answer.status == entry.status, "\(entry.words.suffix(1)): \(answer.text)")
      let value = try JSONSerialization.jsonObject(with: answer.body)
      #expect(schema.faults(value, ["$ref": "#/components/schemas/Problem"]) == [])
    }
    #expect(try Curl(api + "done", bearer).headers["allow"] == "POST")
    #expect(try Curl(api + "next", bearer + ["-d", "{}"]).headers["allow"] == "GET, HEAD")
  }

  /// What an operation promises when all is well.
  private static func schema(of operation: [String: Any]) -> [String: Any]? {
    let answers = operation["responses"] as? [String: [String: Any]]
    let content = answers?["200"]?["content"] as? [String: [String: Any]]
    return content?["application/json"]?["schema"] as? [String: Any]
  }
}
