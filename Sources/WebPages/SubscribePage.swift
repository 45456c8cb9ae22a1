package import Wording

/// How one subscribes to a calendar, for who was given its address or points a camera at it.
///
/// It needs no script: that only copies the address, where browsers run one.
package struct SubscribePage: Sendable {
  package let language: Language
  /// What the calendar is called.
  package let name: String
  /// The whole of its address, with its scheme.
  package let address: String
  /// Whether it cannot be fetched from where the reader is.
  package let isElsewhere: Bool
  /// Whether services that fetch with servers of their own are named.
  package let allowsClouds: Bool
  /// Whom one can ask beside the giver; nil where nobody said.
  package let contact: String?

  package init(
    _ language: Language, name: String, address: String, isElsewhere: Bool, allowsClouds: Bool,
    contact: String?
  ) {
    (self.language, self.name, self.address) = (language, name, address)
    (self.isElsewhere, self.allowsClouds, self.contact) = (isElsewhere, allowsClouds, contact)
  }

  package func html(_ templates: PageTemplates) -> String {
    var values: [String: Any] = [
      "intro": SubscribeWords.intro(language), "address": address,
      "label": SubscribeWords.address(language), "copy": SubscribeWords.copy(language),
      "copied": SubscribeWords.copied(language), "secret": SubscribeWords.secret(language),
      "yourProgram": SubscribeWords.yourProgram(language), "programs": programs,
      "slow": SubscribeWords.slow(language),
      "help": Self.asking(contact, SubscribeWords.help, SubscribeWords.helpAt, language),
    ]
    if isElsewhere {
      values["elsewhere"] = SubscribeWords.elsewhere(language)
    } else {
      // Telephones subscribe to what is asked for so, and import what is not, once and for ever.
      values["button"] = [
        "link": webcal, "text": SubscribeWords.subscribe(language),
        "note": SubscribeWords.subscribeNote(language),
      ]
    }
    if !allowsClouds { values["noClouds"] = SubscribeWords.noClouds(language) }
    let title = SubscribeWords.title(language, ["name": name])
    return templates.page(.subscribe, titled: title, in: language.rawValue, values)
  }

  /// With whom to ask, where that is known.
  static func asking(
    _ contact: String?, _ words: Phrase, _ withContact: Phrase, _ language: Language
  ) -> String {
    contact.map { withContact(language, ["contact": $0]) } ?? words(language)
  }

  private var webcal: String { "webcal" + address.drop { $0 != ":" } }

  private var programs: [[String: Any]] {
    SubscribeWords.programs(withClouds: allowsClouds).map { program in
      var values: [String: Any] = ["name": program.name(language), "how": program.how(language)]
      if let cloud = cloud(program) { values["cloud"] = cloud }
      return values
    }
  }

  /// Where a service takes a calendar by a link.
  private func cloud(_ program: SubscribeWords.Program) -> [String: String]? {
    guard program.isCloud else { return nil }
    if program.name.en.hasPrefix("Google") {
      let link = "https://calendar.google.com/calendar/r?cid=\(Self.escaped(webcal))"
      return ["link": link, "text": SubscribeWords.addToGoogle(language)]
    }
    let query = "url=\(Self.escaped(address))&name=\(Self.escaped(name))"
    return [
      "link": "https://outlook.office.com/calendar/0/addfromweb?\(query)",
      "text": SubscribeWords.addToOutlook(language),
    ]
  }

  /// A text as part of a query.
  private static func escaped(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        result.append(byte)
      default: result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
