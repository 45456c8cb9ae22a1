import HTTPTypes
import Testing

@testable import WebServer

struct ClientAddressTests {
  private let proxies = ["127.0.0.1", "10.0.0.0/24"].compactMap { AddressRange($0) }

  private func client(
    _ headers: HTTPFields, from peer: String? = "127.0.0.1", trusting: Bool = true
  )
    -> String?
  {
    ClientAddress.of(headers, from: peer, trusting: trusting ? proxies : [])
  }

  @Test func `without a proxy it is who is at the other end`() {
    #expect(client([:], from: "192.168.1.9") == "192.168.1.9")
    #expect(client([:], trusting: false) == "127.0.0.1")
    #expect(client([:], from: nil) == nil)
  }

  @Test func `of those a trusted proxy names, the last that is no proxy counts`() {
    #expect(client([.forwardedFor: "8.8.8.8"]) == "8.8.8.8")
    #expect(client([.forwardedFor: "192.168.1.9, 8.8.8.8"]) == "8.8.8.8")
    #expect(client([.forwardedFor: "8.8.8.8, 10.0.0.7"]) == "8.8.8.8")
    #expect(client([.forwardedFor: "10.0.0.7"]) == "10.0.0.7")
    var twice: HTTPFields = [.forwardedFor: "192.168.1.9"]
    twice.append(HTTPField(name: .forwardedFor, value: "8.8.8.8"))
    #expect(client(twice) == "8.8.8.8")
    #expect(client([.forwardedFor: "unknown"]) == "unknown", "and that is in no network")
  }

  @Test(arguments: [
    [:] as HTTPFields, [.forwardedFor: ""], [.forwardedFor: ","],
    [.forwarded: "for=8.8.8.8"], [.via: "1.1 proxy"], [.realAddress: "8.8.8.8"],
  ])
  func `a trusted proxy that names nobody leaves it unknown`(headers: HTTPFields) {
    #expect(client(headers) == nil)
  }

  @Test(arguments: [
    [.forwardedFor: "8.8.8.8"] as HTTPFields, [.forwardedFor: "127.0.0.1"], [.forwardedFor: ""],
    [.forwarded: "for=127.0.0.1"], [.via: "1.1 proxy"], [.realAddress: "127.0.0.1"],
  ])
  func `behind a proxy that nobody named it is unknown, whatever that says`(headers: HTTPFields) {
    #expect(client(headers, trusting: false) == nil)
    #expect(client(headers, from: "192.168.1.9") == nil)
  }
}
