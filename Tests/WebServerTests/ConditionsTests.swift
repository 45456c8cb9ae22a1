import HTTPTypes
import Testing

@testable import WebServer

struct ConditionsTests {
  private static let modified: Int64 = 784_111_777
  private static let date = "Sun, 06 Nov 1994 08:49:37 GMT"
  private static let later = "Sun, 06 Nov 1994 08:49:38 GMT"
  private static let earlier = "Sun, 06 Nov 1994 08:49:36 GMT"

  private func areMet(tags: [String] = [], since: String? = nil) -> Bool {
    var headers = HTTPFields()
    for tag in tags { headers.append(HTTPField(name: .ifNoneMatch, value: tag)) }
    headers[.ifModifiedSince] = since
    return Conditions(headers).areMet(
      etag: "\"abc\"", lastModified: Self.modified, now: Self.modified + 60)
  }

  @Test(arguments: [
    (["\"abc\""], true), (["\"abd\""], false), (["W/\"abc\""], true), (["W/\"abd\""], false),
    (["*"], true), (["\"x\", \"abc\""], true), (["\"x\",\"abc\",\"y\""], true),
    (["\"x\" ,\t\"abc\" "], true), (["\"x\"", "\"abc\""], true), (["\"x\", W/\"abc\""], true),
    (["\"x\", \"y\""], false), (["abc"], false), (["\"abc"], false), (["\"abc-gz\""], false),
  ])
  func `a client that has a tag of it needs nothing, compared weakly`(tags: [String], isMet: Bool) {
    #expect(areMet(tags: tags) == isMet)
  }

  @Test func `a date counts to the second`() {
    #expect(areMet(since: Self.date))
    #expect(areMet(since: Self.later))
    #expect(!areMet(since: Self.earlier))
    #expect(!areMet(since: "yesterday"))
    #expect(areMet(since: "Sun, 06 Nov 1994 08:50:37 GMT"))
    #expect(!areMet(since: "Sun, 06 Nov 1994 08:50:38 GMT"), "a day that has not come says nothing")
    #expect(!areMet())
  }

  @Test func `a date counts only without tags`() {
    #expect(!areMet(tags: ["\"x\""], since: Self.later))
    #expect(areMet(tags: ["\"abc\""], since: Self.earlier))
  }

  @Test(arguments: [
    ([], ContentCoding.identity), (["gzip"], .gzip), (["GZIP"], .gzip), (["x-gzip"], .gzip),
    (["deflate, gzip;q=1.0, *;q=0.5"], .gzip), (["gzip;q=0"], .identity),
    (["gzip;q=0.0"], .identity), (["gzip; q=0"], .identity), (["gzip;Q=0"], .identity),
    (["gzip;q=0.001"], .gzip), (["*"], .gzip), (["*;q=0"], .identity),
    (["gzip;q=0, *"], .identity), (["*;q=0, gzip"], .gzip), (["identity"], .identity),
    (["br, deflate"], .identity), (["br", "gzip"], .gzip), ([""], .identity), ([","], .identity),
    (["gzipped"], .identity), (["br;q=1.0, gzip;q=0.8, identity;q=0.1"], .gzip),
    (["gzip;q=much"], .identity), (["gzip;q=nan"], .identity),
  ])
  func `it is packed for those who accept that`(headers: [String], coding: ContentCoding) {
    #expect(ContentCoding(accepting: headers) == coding)
  }
}
