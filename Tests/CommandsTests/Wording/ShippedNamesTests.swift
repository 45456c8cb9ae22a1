import CarePlans
import Files
import Planner
import ReportTables
import Testing
import Wording

@testable import Commands

struct ShippedNamesTests {
  /// A title as it stands in a sentence.
  private static func inSentence(_ title: String) -> String {
    title.prefix(1).lowercased() + title.dropFirst()
  }

  @Test(arguments: Language.allCases)
  func `what shipped templates call dates, facts, phases and events is what texts call them`(
    language: Language
  ) throws {
    let library = ShippedLibrary(home: nil)
    for id in try library.templateIDs() {
      let template = try library.templateCopy(id).template
      for anchor in template.anchors {
        let name = ShippedNames.anchor(anchor.key.rawValue, language)
        #expect(name == Self.inSentence(anchor.title(language)))
        #expect(TypedWords.names(name).contains(anchor.key.rawValue))
      }
      for fact in template.facts {
        let name = ShippedNames.fact(fact.key.rawValue, language)
        #expect(name == Self.inSentence(fact.title(language)))
        #expect(TypedWords.name(name, among: [fact.key.rawValue]) == fact.key.rawValue)
      }
      for phase in template.phases {
        #expect(
          ShippedNames.phase(phase.key, language) == Self.inSentence(phase.title(language)))
      }
      for event in template.events {
        #expect(
          ShippedNames.event(event.key.rawValue, language)
            == Self.inSentence(event.title(language)))
      }
    }
  }

  @Test func `outcomes and answers of shipped templates have Dutch words that can be typed`() throws
  {
    let library = ShippedLibrary(home: nil)
    for id in try library.templateIDs() {
      let template = try library.templateCopy(id).template
      let names =
        template.tasks.flatMap { $0.task.outcomes.map(\.key) }
        + template.facts.flatMap(\.values)
      for name in names where name != "pga" {
        let word = ItemWords.answer(name, .nl)
        #expect(word != name)
        #expect(TypedWords.name(word, among: [name]) == name)
      }
    }
  }
}
