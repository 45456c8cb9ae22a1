// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import Testing

struct AccountTests {
  private let today = day("2026-11-23")
  private let account = Account(
    id: "a.jansen", role: .worker, worker: "ggz-01", addedOn: day("2026-01-01"))

  private func directory(_ change: (inout Directory) -> Void = { _ in }) -> Directory {
    var directory = Directory(holidays: HolidayTable(region: "NL", rules: []))
    directory.partners["ggz"] = Partner(id: "ggz", name: "n", roles: ["GGZ"])
    directory.partners["rn"] = Partner(id: "rn", name: "n", roles: ["RN"])
    directory.workers["ggz-01"] = Worker(id: "ggz-01", partner: "ggz")
    change(&directory)
    return directory
  }

  @Test(arguments: [("2026-11-22", false), ("2026-11-23", false), ("2026-11-24", true)])
  func `who leaves is out that day`(left: String, isActive: Bool) {
    let gone = directory { $0.workers["ggz-01"]?.leftOn = day(left) }
    #expect(account.isActive(on: today, in: gone) == isActive)
    let closed = directory { $0.partners["ggz"]?.leftOn = day(left) }
    #expect(account.isActive(on: today, in: closed) == isActive)
    var disabled = account
    disabled.disabledOn = day(left)
    #expect(disabled.isActive(on: today, in: directory()) == isActive)
  }

  @Test func `a desk ends with its partner, and not with another`() {
    let desk = Account(id: "ggz-desk", role: .desk, partner: "ggz", addedOn: today)
    #expect(desk.isActive(on: today, in: directory()))
    #expect(!desk.isActive(on: today, in: directory { $0.partners["ggz"]?.leftOn = today }))
    #expect(desk.isActive(on: today, in: directory { $0.partners["rn"]?.leftOn = today }))
  }

  @Test func `an account of a worker and a partner ends with the first of them that leaves`() {
    let both = Account(
      id: "b", role: .desk, worker: "ggz-01", partner: "rn", addedOn: today)
    #expect(both.isActive(on: today, in: directory()))
    #expect(!both.isActive(on: today, in: directory { $0.partners["ggz"]?.leftOn = today }))
    #expect(!both.isActive(on: today, in: directory { $0.partners["rn"]?.leftOn = today }))
    #expect(!both.isActive(on: today, in: directory { $0.workers["ggz-01"]?.leftOn = today }))
  }

  @Test func `an account that is no worker's and no partner's stays`() {
    let chief = Account(id: "c", role: .supervisor, addedOn: today)
    #expect(chief.isActive(on: today, in: directory { $0.partners["ggz"]?.leftOn = today }))
  }

  private var access: Access {
    var access = Access()
    access.accounts[account.id] = account
    return access
  }

  private func token(_ change: (inout AccessToken) -> Void = { _ in }) -> AccessToken {
    var token = AccessToken(
      id: "t-1", account: account.id, scope: .read, label: "", hash: "00", issuedOn: today)
    change(&token)
    return token
  }

  @Test(arguments: [("2026-11-22", false), ("2026-11-23", true), ("2026-11-24", true)])
  func `a token is good through its last day`(last: String, isGood: Bool) {
    let token = token { $0.expiresOn = day(last) }
    #expect(token.isGood(on: today, in: access, directory()) == isGood)
  }

  @Test(arguments: [("2026-11-22", false), ("2026-11-23", false), ("2026-11-24", true)])
  func `a token that is taken back is no good from that day`(revoked: String, isGood: Bool) {
    let token = token { $0.revokedOn = day(revoked) }
    #expect(token.isGood(on: today, in: access, directory()) == isGood)
  }

  @Test func `a token is no better than its account`() {
    #expect(token().isGood(on: today, in: access, directory()))
    #expect(!token { $0.account = "nobody" }.isGood(on: today, in: access, directory()))
    #expect(
      !token().isGood(on: today, in: access, directory { $0.workers["ggz-01"]?.leftOn = today }))
    #expect(
      !token().isGood(on: today, in: access, directory { $0.partners["ggz"]?.leftOn = today }))
    var disabled = access
    disabled.accounts[account.id]?.disabledOn = today
    #expect(!token().isGood(on: today, in: disabled, directory()))
  }
}
