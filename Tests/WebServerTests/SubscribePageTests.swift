// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import PlanStore
import Planner
import StoreSamples
import Testing
import Wording

@testable import WebServer

/// The page behind a calendar's address: how one subscribes, and nothing that leads the secret away.
struct SubscribePageTests {
  private let service: TestService

  init() throws {
    service = try TestService()
    try SampleStore.found(PlanCode(random: 0x1_E377_9B97), in: service.store)
  }

  private func grant(
    level: FeedLevel = .neutral, label: String = "", expiresOn: CivilDate? = nil,
    allowsClouds: Bool = false
  ) throws -> (id: FeedGrantID, page: String, secret: String) {
    let granted = try service.planner.grantFeed(
      FeedGrant.View(.all, level: level, language: "nl"), label: label, expiresOn: expiresOn,
      allowsClouds: allowsClouds, options: ChangeOptions())
    let secret = try #require(granted.token).text
    return (granted.grant.id, "/feeds/\(secret)/", secret)
  }

  private func ask(_ path: String, _ language: String = "nl") async throws -> TestResponse {
    try await service.ask(path, .get, [.acceptLanguage: language])
  }

  private func text(_ response: TestResponse) -> String { String(buffer: response.body) }

  @Test func `it subscribes by webcal, shows the address, and is called as the calendar is`()
    async throws
  {
    let feed = try grant(label: "Jans telefoon")
    let page = try await ask(feed.page)
    #expect(page.status == .ok)
    #expect(page.headers[.contentType] == "text/html; charset=utf-8")
    #expect(text(page).contains("href=\"webcal://localhost/feeds/\(feed.secret)/agenda.ics\""))
    #expect(text(page).contains("value=\"http://localhost/feeds/\(feed.secret)/agenda.ics\""))
    #expect(text(page).contains("Agenda “Termijnen 1”"))
    #expect(!text(page).contains("Jan"), "the label is the granter's own word")
    #expect(text(page).contains("Alleen-lezen"))
    let calendar = try await service.ask(feed.page + "agenda.ics")
    #expect(text(calendar).contains("X-WR-CALNAME:Termijnen 1\r\n"))
    #expect(!text(calendar).contains("Jan"))
  }

  @Test func `it is kept nowhere, loads nothing and tells nobody where one came from`() async throws
  {
    let page = try await ask(grant().page)
    #expect(page.headers[.cacheControl] == "no-store")
    #expect(page.headers[.referrerPolicy] == "no-referrer")
    #expect(page.headers[.robots] == "noindex, nofollow")
    #expect(page.headers[values: .contentSecurityPolicy].count == 1)
    let policy = try #require(page.headers[.contentSecurityPolicy])
    #expect(policy.contains("default-src 'none'") && policy.contains("form-action 'none'"))
    #expect(!policy.contains("unsafe") && !policy.contains("*"))
    for outside in ["src=", "<form", "<iframe", "<link", " onclick=", "style=", "@import", "url("] {
      #expect(!text(page).contains(outside), "\(outside)")
    }
    #expect(page.headers[.vary] == "Accept-Language")
  }

  @Test func `what it needs no script for it has without one`() async throws {
    let page = text(try await ask(grant().page))
    let plain = page.replacing(/<script>[\s\S]*<\/script>/, with: "")
    #expect(plain.contains("class=\"button\"") && plain.contains("<details>"))
    #expect(plain.contains("<button id=\"copy\" hidden"), "no button that does nothing")
  }

  @Test func `it speaks the language of its reader`() async throws {
    let path = try grant().page
    let (dutch, english) = (try await ask(path, "nl-NL,nl"), try await ask(path, "en-GB,en;q=0.8"))
    #expect(dutch.headers[.contentLanguage] == "nl" && text(dutch).contains("Abonneren"))
    #expect(english.headers[.contentLanguage] == "en" && text(english).contains("Subscribe"))
    #expect(text(english).contains("Termijnen 1"), "the calendar keeps its name")
  }

  @Test func `services that fetch by themselves are named at level 0, else only where allowed`()
    async throws
  {
    let none = text(try await ask(grant().page))
    #expect(!none.contains("calendar.google.com") && !none.contains("outlook.office.com"))
    #expect(none.contains("niet toegestaan"))
    for feed in [try grant(level: .busy), try grant(allowsClouds: true)] {
      let page = text(try await ask(feed.page))
      #expect(page.contains("calendar.google.com") && page.contains("outlook.office.com"))
      #expect(page.contains("rel=\"noreferrer noopener\""))
      #expect(!page.contains("niet toegestaan"))
    }
  }

  @Test func `one that was withdrawn or has expired says which, and whom to ask`() async throws {
    let (revoked, expired) = (try grant(), try grant(expiresOn: SampleStore.day))
    try service.planner.revokeFeeds([revoked.id], options: ChangeOptions())
    service.clock.pass(days: 1)
    let pages = [
      text(try await ask(revoked.page)), text(try await ask(expired.page)),
      text(try await ask(expired.page, "en")),
    ]
    #expect(pages[0].contains("Deze agenda is ingetrokken"))
    #expect(pages[1].contains("Deze agenda is verlopen"))
    #expect(pages[2].contains("This calendar has expired"))
    for page in pages { #expect(!page.contains("webcal:")) }
    #expect(pages[0].contains("aan wie u deze gaf"))
    let calendars = try await [revoked, expired].asyncMap { feed in
      text(try await service.ask(feed.page + "agenda.ics"))
    }
    #expect(calendars[0].contains("SUMMARY:Deze agenda is ingetrokken"))
    #expect(calendars[1].contains("SUMMARY:Deze agenda is verlopen"))
    service.clock.pass(days: 30)
    let gone = try await ask(revoked.page)
    #expect(gone.status == .gone)
    #expect(text(gone).contains("ingetrokken"))
  }

  @Test func `of titles it says outside the office that they are fetched there`() async throws {
    let page = try await ask(grant(level: .titled).page)
    #expect(page.status == .forbidden)
    #expect(text(page).contains("netwerk van kantoor"))
    #expect(!text(page).contains("webcal:"))
  }

  @Test func `what is no address of ours has no page, and the secret is in no log`() async throws {
    let feed = try grant()
    #expect(try await ask("/feeds/\(String(repeating: "A", count: 43))/").status == .notFound)
    for _ in 0...FeedService.most { _ = try await ask(feed.page) }
    let answer = try await ask(feed.page)
    #expect(answer.status == .tooManyRequests)
    #expect(answer.headers[.retryAfter] == "60")
    #expect(try await service.ask(feed.page, .head).body.readableBytes == 0)
    let figures = service.service.metrics.text(now: 0, gauges: [])
    for text in [service.log.text, figures] {
      #expect(text.contains("/feeds/{token}/"))
      #expect(!text.contains(feed.secret))
    }
  }

  @Test func `a name that a client makes up does not come into the page`() async throws {
    let page = try await service.ask(
      grant().page, .get, [HTTPField.Name("Host")!: "x\"><script>alert(1)</script>"])
    #expect(!text(page).contains("alert(1)"))
  }
}

extension Sequence {
  fileprivate func asyncMap<Result>(_ change: (Element) async throws -> Result) async rethrows
    -> [Result]
  {
    var results: [Result] = []
    for element in self { results.append(try await change(element)) }
    return results
  }
}
