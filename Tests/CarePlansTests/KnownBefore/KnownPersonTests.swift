// swift-format-ignore-file: NeverForceUnwrap

import CivilTime
import Testing

@testable import CarePlans

/// What is read of a person, and what a name is made into.
struct KnownPersonTests {
  private static let today = CivilDate("2026-12-01")!

  private func fault(_ lines: String...) -> KnownPerson.Fault? {
    do throws(KnownPerson.Fault) {
      _ = try KnownPerson(lines: lines, today: Self.today)
      return nil
    } catch { return error }
  }

  @Test func `spellings stand on lines or behind one another, with a birth date anywhere`() throws {
    let person = try KnownPerson(
      lines: ["Jan Jansen; Jan Janssen", "", " 5-3-1990 ", "J. Jansen"], today: Self.today)
    #expect(person.spellings == ["Jan Jansen", "Jan Janssen", "J. Jansen"])
    #expect(person.birth == .day(CivilDate("1990-03-05")!))
  }

  @Test(arguments: [
    ("1990-03-05", "1990-03-05"), ("5-3-1990", "1990-03-05"), ("05/03/1990", "1990-03-05"),
    ("5.3.1990", "1990-03-05"), ("5 maart 1990", "1990-03-05"), ("5 March 1990", "1990-03-05"),
  ])
  func `a birth date is read as people write it`(_ typed: String, _ day: String) throws {
    #expect(try KnownPerson.Birth(typed, today: Self.today) == .day(CivilDate(day)!))
  }

  @Test(arguments: [
    "31-2-1990", "5-3-90", "2027-01-01", "1899-12-31", "12345", "1990-03", "5 foo 1990", "2031",
  ])
  func `what is no birth date is refused`(_ typed: String) {
    #expect(throws: KnownPerson.Fault.birth) {
      try KnownPerson.Birth(typed, today: Self.today)
    }
  }

  @Test func `a year alone will do, and two dates will not`() throws {
    #expect(try KnownPerson.Birth("1990", today: Self.today) == .year(1990))
    #expect(fault("Jan Jansen", "1990", "1991") == .birth)
    #expect(fault("Jan Jansen 1990") == .birth)
  }

  @Test func `one name is nobody's, and too many are nobody's either`() {
    #expect(fault("Jansen") == .noName)
    #expect(fault("J. J.") == .noName)
    #expect(fault("van der", "1990") == .noName)
    #expect(fault("") == .noName)
    #expect(fault("Ben de Vries") == nil)
    #expect(fault("J. Jansen") == nil)
    #expect(fault(Array(repeating: "Jan Jansen", count: 13).joined(separator: ";")) == .long)
    #expect(fault("Jan " + String(repeating: "a", count: 200)) == .long)
  }

  @Test(arguments: [
    ("khalid", "HLT"), ("chalid", "SLT"), ("halit", "HLT"), ("shahin", "SHN"), ("cemil", "SML"),
    ("djamil", "JML"), ("jansen", "JNSN"), ("ouali", "FL"), ("yusuf", "JSF"), ("aziz", "ASS"),
    ("mohammed", "MHMT"), ("meijer", "MR"), ("meyer", "MR"), ("hendrikx", "HNTRKS"),
  ])
  func `a word is the likeliest sounds of its consonants`(_ word: String, _ code: String) {
    #expect(NameSound.codes(of: Array(word.utf8)).first == code)
  }

  @Test(arguments: [
    ("chakir", "shakir"), ("chalid", "khalid"), ("cemil", "djemil"), ("hadj", "hac"),
    ("mohammed", "muammet"), ("sayid", "said"), ("dawud", "daoud"), ("celik", "tjelik"),
  ])
  func `two spellings of a sound have a code in common`(_ one: String, _ other: String) {
    let codes = Set(NameSound.codes(of: Array(one.utf8)))
    #expect(!codes.isDisjoint(with: NameSound.codes(of: Array(other.utf8))))
  }

  @Test func `marks and scripts become letters`() {
    func words(_ text: String) -> [String] {
      NameLetters.words(of: text).map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(words("Şahin Çelik") == ["shahin", "tchelik"])
    #expect(words("İbrahim Yıldız") == ["ibrahim", "yildiz"])
    #expect(words("Zoë D'Hondt-O’Brien") == ["zoe", "dhondt", "obrien"])
    #expect(words("Ra7im 3ali") == ["rahim", "ali"])
    #expect(words("محمد خطابي") == ["mhmd", "khtaby"])
    #expect(words("e\u{301}va") == ["eva"])
    #expect(words("12 \u{1F600} –") == [])
  }

  @Test func `words that say nothing are left out, unless nothing else is left`() {
    func count(_ name: String) -> Int { SpelledName(name).words.count }
    #expect(count("Jan van der Berg") == 2)
    #expect(count("Abd el Kader Amrani") == 2)
    #expect(count("Mohammed ben Ali") == 2)
    #expect(count("Ben de Vries") == 2)
    #expect(count("a b c d e f") == 3, "initials, three at most")
    #expect(count("aa bb cc dd ff gg hh") == 5, "five at most")
  }

  @Test func `the first of January says no more than the year`() {
    func kinds(_ one: String, _ other: String) -> Set<PersonKey.Kind> {
      let keys = [one, other].map {
        PersonKeys(
          of: KnownPerson(spellings: ["Ali Kaya"], birth: .day(CivilDate($0)!)))
      }
      return Set(keys[0].kept.intersection(keys[1].asked).map(\.kind))
    }
    #expect(kinds("1990-01-01", "1985-01-01") == [])
    #expect(kinds("1990-01-01", "1990-05-17") == [.year])
    #expect(kinds("1990-05-17", "1985-05-17") == [.month, .day])
    #expect(kinds("1990-05-17", "1990-05-18") == [.year, .month])
    #expect(kinds("1990-05-06", "1990-06-05").contains(.strong))
  }

  @Test func `a name without a date is compared with names alone`() {
    func isKnown(_ kept: KnownPerson.Birth, _ asked: KnownPerson.Birth) -> Bool {
      let keys = [kept, asked].map {
        PersonKeys(of: KnownPerson(spellings: ["Willem Bakker"], birth: $0))
      }
      return Set(keys[0].kept.intersection(keys[1].asked).map(\.kind)).isHit
    }
    let day = KnownPerson.Birth.day(CivilDate("1990-05-17")!)
    #expect(isKnown(.unknown, day) && isKnown(day, .unknown) && isKnown(.unknown, .unknown))
    #expect(isKnown(.year(1990), day) && isKnown(day, .year(1990)))
    #expect(!isKnown(.year(1991), day) && !isKnown(day, .year(1991)))
    #expect(!isKnown(day, .day(CivilDate("1981-11-03")!)))
  }
}
