import Testing

/// Each fault is planted in a good feed; the lint has to find that one.
struct OctetLintTests {
  static let good = """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//x//y//NL
    CALSCALE:GREGORIAN
    NAME:Agenda
    REFRESH-INTERVAL;VALUE=DURATION:PT1H
    BEGIN:VTIMEZONE
    TZID:Europe/Amsterdam
    BEGIN:STANDARD
    DTSTART:19701025T030000
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
    END:STANDARD
    END:VTIMEZONE
    BEGIN:VEVENT
    UID:a
    DTSTAMP:20260101T120000Z
    DTSTART;TZID=Europe/Amsterdam:20260201T100000
    DTEND;TZID=Europe/Amsterdam:20260201T110000
    RRULE:FREQ=DAILY;UNTIL=20260301T000000Z
    SUMMARY:Overleg\\, één\\; twee
    RELATED-TO;RELTYPE=DEPENDS-ON:b
    RELATED-TO:b
    BEGIN:VALARM
    UID:al
    ACTION:DISPLAY
    DESCRIPTION:Overleg
    TRIGGER:-PT30M
    END:VALARM
    END:VEVENT
    BEGIN:VEVENT
    UID:a
    DTSTAMP:20260101T120000Z
    DTSTART;TZID=Europe/Amsterdam:20260202T120000
    RECURRENCE-ID;TZID=Europe/Amsterdam:20260202T100000
    SUMMARY:Verplaatst
    END:VEVENT
    BEGIN:VTODO
    UID:b
    DTSTAMP:20260101T120000Z
    DUE;VALUE=DATE:20260203
    SUMMARY:Termijn
    END:VTODO
    END:VCALENDAR

    """.replacing("\n", with: "\r\n")

  @Test func `a good feed has no faults`() {
    #expect(OctetLint.faults(in: Array(Self.good.utf8)) == [])
  }

  struct Planted: Sendable, CustomTestStringConvertible {
    let rule: OctetLint.Rule
    let old: String
    let new: String

    init(_ rule: OctetLint.Rule, _ old: String, _ new: String) {
      self.rule = rule
      self.old = old
      self.new = new
    }

    var testDescription: String { "\(rule.rawValue): \(new.debugDescription)" }
  }

  static let planted: [Planted] = [
    Planted(.byteOrderMark, "BEGIN:VCALENDAR", "\u{FEFF}BEGIN:VCALENDAR"),
    Planted(.lineEnd, "NAME:Agenda\r\n", "NAME:Agenda\n"),
    Planted(.longLine, "Verplaatst", String(repeating: "v", count: 70)),
    Planted(.controlSign, "Verplaatst", "Ver\u{07}plaatst"),
    Planted(.controlSign, "Verplaatst", "Ver\u{7F}plaatst"),
    Planted(.malformedLine, "SUMMARY:Verplaatst", "SUMMARY"),
    Planted(.nesting, "END:VTODO\r\n", ""),
    Planted(.nesting, "END:VCALENDAR\r\n", "END:VCALENDAR\r\nX:1\r\n"),
    Planted(.missingProperty, "VERSION:2.0\r\n", ""),
    Planted(.missingProperty, "PRODID:-//x//y//NL\r\n", ""),
    Planted(.missingProperty, "UID:b\r\n", ""),
    Planted(.missingProperty, "DTSTAMP:20260101T120000Z\r\nDUE", "DUE"),
    Planted(.missingProperty, "TRIGGER:-PT30M\r\n", ""),
    Planted(.repeatedProperty, "SUMMARY:Termijn\r\n", "SUMMARY:T\r\nSUMMARY:T\r\n"),
    Planted(.propertyOrder, "CALSCALE:GREGORIAN\r\nNAME:Agenda", "NAME:A\r\nCALSCALE:GREGORIAN"),
    Planted(.propertyOrder, "END:VCALENDAR", "COLOR:teal\r\nEND:VCALENDAR"),
    Planted(.forbiddenProperty, "CALSCALE:GREGORIAN", "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH"),
    Planted(.forbiddenProperty, "CALSCALE:GREGORIAN", "CALSCALE:GREGORIAN\r\nUID:calendar"),
    Planted(.forbiddenProperty, "NAME:Agenda", "NAME:Agenda\r\nSOURCE:https://x.example/t"),
    Planted(.forbiddenProperty, "SUMMARY:Termijn", "SUMMARY:T\r\nATTENDEE:mailto:a@x.example"),
    Planted(.refreshWithoutValue, "REFRESH-INTERVAL;VALUE=DURATION", "REFRESH-INTERVAL"),
    Planted(
      .orphanRecurrence,
      "UID:a\r\nDTSTAMP:20260101T120000Z\r\nDTSTART;TZID=Europe/Amsterdam:20260202",
      "UID:c\r\nDTSTAMP:20260101T120000Z\r\nDTSTART;TZID=Europe/Amsterdam:20260202"),
    Planted(.localUntil, "UNTIL=20260301T000000Z", "UNTIL=20260301T000000"),
    Planted(.unescapedText, "twee", "twee; drie"),
    Planted(.unescapedText, "twee", "twee, drie"),
    Planted(.unescapedText, "twee", "twee\\: drie"),
    Planted(.zonedUTC, "Amsterdam:20260201T110000", "Amsterdam:20260201T110000Z"),
    Planted(.unknownZone, "DTEND;TZID=Europe/Amsterdam", "DTEND;TZID=Europe/Brussel"),
    Planted(.malformedTime, "DUE;VALUE=DATE:20260203", "DUE;VALUE=DATE:20260230"),
    Planted(.malformedTime, "DUE;VALUE=DATE:20260203", "DUE:20260203"),
    Planted(
      .malformedTime, "UID:b\r\nDTSTAMP:20260101T120000Z", "UID:b\r\nDTSTAMP:20260101T120000"),
    Planted(.duplicateUID, "UID:b", "UID:a"),
    Planted(.endBeforeStart, "Amsterdam:20260201T110000", "Amsterdam:20260201T090000"),
    Planted(.unknownTarget, "DEPENDS-ON:b", "DEPENDS-ON:c"),
    Planted(
      .parentNotLast, "RELATED-TO;RELTYPE=DEPENDS-ON:b\r\nRELATED-TO:b",
      "RELATED-TO:b\r\nRELATED-TO;RELTYPE=DEPENDS-ON:b"),
  ]

  @Test(arguments: planted)
  func `each planted fault is found`(planted: Planted) {
    let text = Self.good.replacing(planted.old, with: planted.new, maxReplacements: 1)
    #expect(text != Self.good)
    #expect(OctetLint.faults(in: Array(text.utf8)).contains { $0.rule == planted.rule })
  }

  @Test func `octets that are no text are found`() {
    let octets = Array(Self.good.utf8).map { $0 == UInt8(ascii: "V") ? 0xE9 : $0 }
    #expect(OctetLint.faults(in: octets).contains { $0.rule == .notUTF8 })
  }

  @Test func `a fold through a character is found`() {
    var octets: [UInt8] = []
    for octet in Self.good.utf8 {
      octets.append(octet)
      if octet == 0xC3 { octets += [0x0D, 0x0A, 0x20] }
    }
    #expect(OctetLint.faults(in: octets).map(\.rule).contains(.splitCharacter))
  }

  @Test func `every rule has a planted fault`() {
    let covered = Set(Self.planted.map(\.rule)).union([.notUTF8, .splitCharacter])
    #expect(covered == Set(OctetLint.Rule.allCases))
  }
}
