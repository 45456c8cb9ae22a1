import CarePlans
import Testing
import Wording

struct TypedWordsTests {
  @Test func `every state, kind and status that is printed can be typed back`() {
    func check(_ names: [String], _ word: (String) -> Phrase?) {
      for name in names {
        guard let phrase = word(name) else { continue }
        for language in Language.allCases {
          #expect(TypedWords.name(phrase(language), among: names) == name)
          #expect(TypedWords.name(phrase(language).uppercased(), among: names) == name)
        }
      }
    }
    check(PlanStatus.allCases.map(\.rawValue), ItemWords.status)
    check(Obligation.allCases.map(\.rawValue), ItemWords.obligation)
    check(TaskKind.allCases.map(\.rawValue), ItemWords.kind)
    check(LifeDomain.allCases.map(\.rawValue), ItemWords.domain)
    check(PlanAnchor.State.allCases.map(\.rawValue), ItemWords.anchorState)
    check(FollowUpSeries.Outcome.allCases.map(\.rawValue)) { HistoryWords.outcome($0) }
  }

  @Test(arguments: [
    ("actief", "active"), ("wettelijk", "statutory"), ("gemist", "missed"),
    ("bevestigd", "confirmed"),
    ("Acuut", "acute"), ("niet acuut", "not-acute"), ("voorbereiding", "preparation"),
    ("vrijlating", "release"), ("geen actie", "no-action"), ("overleden", "died"),
  ]) func `Dutch words stand for names`(word: String, name: String) {
    #expect(TypedWords.names(word).contains(name))
    #expect(TypedWords.name(word, among: ["x", name]) == name)
  }

  @Test func `a name goes before what a word may mean, and foreign words mean nothing`() {
    #expect(TypedWords.name("wettelijk", among: ["wettelijk", "statutory"]) == "wettelijk")
    #expect(TypedWords.name("limit", among: ["limit"]) == "limit")
    #expect(TypedWords.names("zomaar").isEmpty)
    #expect(TypedWords.name("", among: ["x"]) == nil)
    #expect(TypedWords.shown("active", .nl) == "actief")
    #expect(TypedWords.shown("zomaar", .nl) == "zomaar")
  }
}
