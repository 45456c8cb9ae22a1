import CarePlans
import CivilTime

extension V1 {
  /// A note at a plan, or at an item of it.
  enum PlanNoteForm: StoredForm {
    static func write(_ note: PlanNote, to output: inout PayloadOutput) {
      output.put("item", note.place)
      put(note, to: &output)
    }

    static func read(_ object: inout PayloadObject) throws -> PlanNote {
      try note(at: object.optionalKey("item"), &object)
    }
  }

  /// A note at a partner.
  enum PartnerNoteForm: StoredForm {
    static func write(_ note: PartnerNote, to output: inout PayloadOutput) {
      output.put("partner", note.place)
      put(note, to: &output)
    }

    static func read(_ object: inout PayloadObject) throws -> PartnerNote {
      try note(at: object.key("partner"), &object)
    }
  }

  /// All free text that a plan has.
  enum TextsForm: StoredForm {
    static func write(_ texts: OwnTexts, to output: inout PayloadOutput) {
      TitlesForm.write(texts.titles, to: &output)
      output.put("label", texts.label)
      output.put("notes", each: PlanNoteForm.self, texts.notes.ifAny)
      HeadForm.putOthers({ texts.head[$0].map { .text($0) } }, to: &output)
    }

    static func read(_ object: inout PayloadObject) throws -> OwnTexts {
      var texts = OwnTexts(titles: try TitlesForm.read(&object))
      texts.head[.label] = try object.optionalText("label")
      texts.notes = try object.forms("notes", PlanNoteForm.self) ?? []
      for change in try HeadForm.others(&object) {
        texts.head[change.field] = change.value?.description
      }
      return texts
    }
  }

  private static func put<Place>(_ note: Note<Place>, to output: inout PayloadOutput) {
    output.put("number", note.number)
    output.put("text", note.text)
    output.put("author", note.author)
    output.put("login", note.login)
    output.put("on", note.on)
  }

  private static func note<Place>(at place: Place, _ object: inout PayloadObject) throws
    -> Note<Place>
  {
    Note(
      number: try object.number("number"), at: place, text: try object.text("text"),
      author: try object.text("author"), login: try object.text("login"),
      on: try object.day("on"))
  }
}
