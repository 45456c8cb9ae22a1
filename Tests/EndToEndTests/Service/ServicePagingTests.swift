import Foundation
import Testing

/// Every list of the API, walked page by page on a real store.
struct ServicePagingTests {
  @Test func `the pages of each list hold its rows, each once`() throws {
    let house = try House()
    defer { house.clear() }
    let secret = ["authorization: Bearer \(try house.key("anna"))"]
    let keeper = ["authorization: Bearer \(try house.key("karel", role: "administrator"))"]
    _ = try house.address("--all")
    _ = try house.address("--worker", "rn-03")
    try house.ok(
      "measure", "add", "P", "twbmt", "--start", "2026-12-01", "--requested", "2026-11-01")
    let service = try Service(house.binary)
    let lists = [
      "account/list", "feed/list", "find", "measure/list?all=true", "next", "overdue",
      "partner/list", "partner/list?roles=true", "plan/history?plan=\(house.plan)",
      "directory/history",
      "plan/list?all=true", "report/freshness", "report/overdue", "series/list",
      "task/list?all=true", "template/list", "token/list", "worker/list", "commitments",
    ]
    for list in lists {
      let mine = ["account/list", "token/list"].contains(list) ? keeper : secret
      let url = service.url + "/api/v1/" + list
      // Free text stands in no address.
      let words = ["-H", mine[0]] + (list == "find" ? ["-d", #"{"text":"e"}"#] : [])
      let whole = try rows(Curl(url, words))
      #expect(!whole.isEmpty, "\(list)")
      var found: [String] = []
      var next: String? = url + (list.contains("?") ? "&" : "?") + "pageSize=\(whole.count / 3 + 1)"
      while let page = next {
        let answer = try Curl(page, words)
        #expect(answer.status == 200, "\(list) \(answer.text)")
        found += try rows(answer)
        next = answer.headers["link"].flatMap { $0.firstMatch(of: /<(\?.*)>; rel="next"/) }
          .map { url.prefix { $0 != "?" } + String($0.1) }
      }
      #expect(found.sorted() == whole.sorted(), "\(list)")
      #expect(Set(found).count == found.count, "\(list)")
    }
    service.stop()
  }

  /// The rows of a list, each as its text.
  private func rows(_ answer: Curl) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: answer.body)
    let object = value as? [String: Any]
    let names = ["items", "plans", "series", "changes"]
    let list = try #require(
      value as? [Any] ?? names.lazy.compactMap { object?[$0] as? [Any] }.first, "\(answer.text)")
    return try list.map { row in
      String(
        decoding: try JSONSerialization.data(withJSONObject: row, options: .sortedKeys),
        as: UTF8.self)
    }
  }
}
