import Testing

@testable import WebServer

struct AddressRangeTests {
  @Test(arguments: [
    ("10.0.0.0/8", "10.255.255.255", true), ("10.0.0.0/8", "11.0.0.0", false),
    ("10.1.2.3/8", "10.9.9.9", true), ("192.168.4.0/22", "192.168.7.255", true),
    ("192.168.4.0/22", "192.168.8.0", false), ("192.168.1.7", "192.168.1.7", true),
    ("192.168.1.7", "192.168.1.8", false), ("192.168.1.7/32", "192.168.1.6", false),
    ("0.0.0.0/0", "8.8.8.8", true), ("0.0.0.0/0", "2001:db8::1", false),
    ("0.0.0.0/1", "127.0.0.1", true), ("0.0.0.0/1", "128.0.0.1", false),
    ("fd00::/8", "fdff::1", true), ("fd00::/8", "fe00::1", false),
    ("2001:db8::/33", "2001:db8:7fff::1", true), ("2001:db8::/33", "2001:db8:8000::1", false),
    ("::1", "::1", true), ("::1", "::2", false), ("::/0", "2001:db8::1", true),
    ("::/0", "10.0.0.1", true),
  ])
  func `a range holds the addresses whose first bits are its own`(
    range: String, address: String, isIn: Bool
  ) throws {
    #expect(try #require(AddressRange(range)).contains(address) == isIn)
  }

  @Test(arguments: [
    ("10.0.0.0/8", "::ffff:10.1.2.3", true), ("10.0.0.0/8", "::ffff:11.1.2.3", false),
    ("127.0.0.0/8", "::ffff:127.0.0.1", true), ("::ffff:10.0.0.0/104", "10.1.2.3", true),
    ("::ffff:10.0.0.0/104", "11.1.2.3", false), ("10.0.0.0/8", "::10.1.2.3", false),
  ])
  func `a version 4 address in version 6 form is the same address`(
    range: String, address: String, isIn: Bool
  ) throws {
    #expect(try #require(AddressRange(range)).contains(address) == isIn)
  }

  @Test(arguments: [
    "", " ", "/", "/8", "10", "10.0.0", "10.0.0.0.0", "10.0.0.256", "010.0.0.1", "10.0.0.0/",
    "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0.0/8/8", "10.0.0.0/8 ", "10.0.0.0/a",
    "10.0.0.0/ 8", "::/129", "::1/", ":::", "fe80::1%eth0", "localhost", "example.org",
    "10.0.0.1\u{0}", "10.0.0.0\u{0}/8",
  ])
  func `what is no address is no range, and lies in none`(text: String) throws {
    #expect(AddressRange(text) == nil)
    for range in ["0.0.0.0/0", "::/0"] {
      #expect(try !#require(AddressRange(range)).contains(text))
    }
  }

  @Test func `ranges stand between commas, and one that is none spoils the list`() throws {
    let ranges = try #require(AddressRange.list("10.0.0.0/8, fd00::/8,192.168.1.1"))
    #expect(ranges.count == 3)
    #expect(ranges.contain("fd12::9"))
    #expect(!ranges.contain("192.168.1.2"))
    for text in ["", ",", "10.0.0.0/8,office", "10.0.0.0/8 fd00::/8"] {
      #expect(AddressRange.list(text) == nil, "\(text)")
    }
  }

  @Test func `only this machine is loopback`() {
    for address in ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"] {
      #expect(AddressRange.loopback.contain(address), "\(address)")
    }
    for address in ["128.0.0.1", "::", "0.0.0.0", "::2", "10.0.0.1", "localhost", ""] {
      #expect(!AddressRange.loopback.contain(address), "\(address)")
    }
  }
}
