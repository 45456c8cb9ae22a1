import CarePlans
import CivilTime

extension V1 {
  /// The whole directory.
  enum DirectoryForm: StoredForm {
    static func write(_ directory: Directory, to output: inout PayloadOutput) {
      output.put("holidays", HolidayTableForm.self, directory.holidays)
      output.put("roles", each: RoleForm.self, inOrder(directory.roles).ifAny)
      output.put("acts", each: ActForm.self, directory.acts.map(inOrder))
      output.put("partners", each: PartnerForm.self, inOrder(directory.partners).ifAny)
      output.put("workers", each: WorkerForm.self, inOrder(directory.workers).ifAny)
      output.put("partnerNotes", each: PartnerNoteForm.self, directory.notes.ifAny)
      output.put("lastNote", directory.lastNote > 0 ? directory.lastNote : nil)
    }

    static func read(_ object: inout PayloadObject) throws -> Directory {
      let holidays = try object.form("holidays", HolidayTableForm.self)
      var directory = Directory(
        holidays: holidays, roles: try object.forms("roles", RoleForm.self) ?? [])
      directory.acts = try object.forms("acts", ActForm.self).map { named($0, \.law) }
      directory.partners = named(try object.forms("partners", PartnerForm.self) ?? [], \.id)
      directory.workers = named(try object.forms("workers", WorkerForm.self) ?? [], \.id)
      directory.notes = try object.forms("partnerNotes", PartnerNoteForm.self) ?? []
      directory.lastNote = try object.optionalNumber("lastNote") ?? 0
      return directory
    }
  }

  /// Values as they are stored: by name.
  static func inOrder<Name: Comparable, Value>(_ values: [Name: Value]) -> [Value] {
    values.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Stored values under their names.
  static func named<Name: Hashable, Value>(
    _ values: [Value], _ name: (Value) -> Name
  ) -> [Name: Value] {
    Dictionary(values.map { (name($0), $0) }) { $1 }
  }

  /// A partner organisation.
  enum PartnerForm: StoredForm {
    static func write(_ partner: Partner, to output: inout PayloadOutput) {
      output.put("id", partner.id)
      output.put("name", partner.name)
      output.put("roles", partner.roles.ifAny)
      output.put("closures", each: DayRangeForm.self, partner.closures.ifAny)
      output.put("leftOn", partner.leftOn)
    }

    static func read(_ object: inout PayloadObject) throws -> Partner {
      var partner = Partner(
        id: try object.key("id"), name: try object.text("name"),
        roles: try object.keys("roles") ?? [],
        closures: try object.forms("closures", DayRangeForm.self) ?? [])
      partner.leftOn = try object.optionalDay("leftOn")
      return partner
    }
  }

  /// A person at a partner.
  enum WorkerForm: StoredForm {
    static func write(_ worker: Worker, to output: inout PayloadOutput) {
      output.put("id", worker.id)
      output.put("partner", worker.partner)
      output.put("name", worker.name)
      output.put("contact", worker.contact)
      output.put("absences", each: AbsenceForm.self, worker.absences.ifAny)
      output.put("leftOn", worker.leftOn)
    }

    static func read(_ object: inout PayloadObject) throws -> Worker {
      var worker = Worker(
        id: try object.key("id"), partner: try object.key("partner"),
        name: try object.optionalText("name"), contact: try object.optionalText("contact"),
        absences: try object.forms("absences", AbsenceForm.self) ?? [])
      worker.leftOn = try object.optionalDay("leftOn")
      return worker
    }
  }

  /// A span of days, both ends included.
  enum DayRangeForm: StoredForm {
    static func write(_ range: DayRange, to output: inout PayloadOutput) {
      output.put("first", range.first)
      output.put("last", range.last)
    }

    static func read(_ object: inout PayloadObject) throws -> DayRange {
      DayRange(try object.day("first"), try object.day("last"))
    }
  }

  /// Days on which a worker is away.
  enum AbsenceForm: StoredForm {
    static func write(_ absence: Absence, to output: inout PayloadOutput) {
      DayRangeForm.write(absence.days, to: &output)
      output.put("deputy", absence.deputy)
    }

    static func read(_ object: inout PayloadObject) throws -> Absence {
      Absence(try DayRangeForm.read(&object), deputy: try object.optionalKey("deputy"))
    }
  }

  /// A role templates may name.
  enum RoleForm: StoredForm {
    static func write(_ role: RoleDefinition, to output: inout PayloadOutput) {
      output.put("key", role.key)
      output.put("title", TitleForm.self, role.title)
      output.put("sector", role.sector)
      output.put("partner", role.partner)
    }

    static func read(_ object: inout PayloadObject) throws -> RoleDefinition {
      RoleDefinition(
        key: try object.key("key"), title: try object.form("title", TitleForm.self),
        sector: try object.word("sector"), partner: try object.key("partner"))
    }
  }

  /// An Act that measures rest on.
  enum ActForm: StoredForm {
    static func write(_ act: ActTerm, to output: inout PayloadOutput) {
      output.put("law", act.law)
      output.put("title", TitleForm.self, act.title)
      output.put("lastDay", act.lastDay)
      output.put("source", act.source)
      output.put("verify", flag: act.verify)
    }

    static func read(_ object: inout PayloadObject) throws -> ActTerm {
      ActTerm(
        law: try object.text("law"), title: try object.form("title", TitleForm.self),
        lastDay: try object.optionalDay("lastDay"), source: try object.optionalText("source"),
        verify: try object.flag("verify"))
    }
  }

  /// A text in both languages.
  enum TitleForm: StoredForm {
    static func write(_ title: BilingualText, to output: inout PayloadOutput) {
      output.put("nl", title.nl)
      output.put("en", title.en)
    }

    static func read(_ object: inout PayloadObject) throws -> BilingualText {
      BilingualText(nl: try object.text("nl"), en: try object.text("en"))
    }
  }
}
