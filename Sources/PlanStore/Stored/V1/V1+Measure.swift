import CarePlans
import CivilTime

extension V1 {
  /// A measure beside a plan.
  enum MeasureForm: StoredForm {
    static func write(_ measure: CareMeasure, to output: inout PayloadOutput) {
      output.put("key", measure.key)
      output.put("number", measure.number)
      output.put("law", measure.law)
      output.put("authority", measure.authority)
      output.put("requestedOn", measure.requestedOn)
      output.put("start", measure.start)
      output.put("maximum", measure.maximum)
      output.put("until", measure.until)
      if measure.isFromRequest != CareMeasure.isFromRequest(unsaidOf: measure.law) {
        output.put("fromRequest", measure.isFromRequest ? FlagWord.yes : FlagWord.no)
      }
      output.put("renewals", each: RenewalForm.self, measure.renewals.ifAny)
      output.put("endedOn", measure.endedOn)
      output.put("sunset", measure.sunset)
      output.put("removal", RemovalForm.self, measure.removal)
    }

    static func read(_ object: inout PayloadObject) throws -> CareMeasure {
      var measure = CareMeasure(
        key: try object.key("key"), number: try object.number("number"),
        law: try object.text("law"), authority: try object.key("authority"),
        requestedOn: try object.optionalDay("requestedOn"), start: try object.day("start"),
        maximum: try object.term("maximum"))
      measure.until = try object.optionalDay("until")
      let counting = try object.optionalWord("fromRequest") as FlagWord?
      measure.isFromRequest =
        counting.map { $0 == .yes } ?? CareMeasure.isFromRequest(unsaidOf: measure.law)
      measure.renewals = try object.forms("renewals", RenewalForm.self) ?? []
      measure.endedOn = try object.optionalDay("endedOn")
      measure.sunset = try object.optionalDay("sunset")
      measure.removal = try object.optionalForm("removal", RemovalForm.self)
      return measure
    }
  }

  /// One renewal.
  enum RenewalForm: StoredForm {
    static func write(_ renewal: CareMeasure.Renewal, to output: inout PayloadOutput) {
      output.put("on", renewal.on)
      output.put("until", renewal.until)
    }

    static func read(_ object: inout PayloadObject) throws -> CareMeasure.Renewal {
      CareMeasure.Renewal(on: try object.day("on"), until: try object.day("until"))
    }
  }
}

extension MeasureField: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .law: "law"
    case .authority: "authority"
    case .requestedOn: "requestedOn"
    case .start: "start"
    case .maximum: "maximum"
    case .until: "until"
    case .fromRequest: "fromRequest"
    case .sunset: "sunset"
    }
  }
}
