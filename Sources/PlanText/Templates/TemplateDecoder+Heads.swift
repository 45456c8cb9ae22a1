import CarePlans
import CivilTime

/// Anchors, facts, events, measures and phases.
extension TemplateDecoder {
  func readHeads(into template: inout CareTemplate) {
    template.anchors = parts.anchors.compactMap(anchor)
    template.facts = parts.facts.compactMap(fact)
    template.events = parts.events.compactMap(event)
    template.measures = parts.measures.compactMap(measure)
    template.phases = parts.phases.compactMap(phase)
  }

  /// The fields of an entry with its key checked and registered; nil when it cannot be known by it.
  private func entry(
    _ value: YamlValue, sort: String, key field: String = "key", rule: (String) -> Bool
  ) -> (FieldReader, key: String)? {
    guard let fields = FieldReader(value, subject: sort, log: log),
      let keyValue = fields.required(field), let key = fields.name(field, keyValue, rule)
    else { return nil }
    fields.subject = key
    return isNew(key, sort: sort + " ", at: keyValue.place) ? (fields, key) : nil
  }

  private func anchor(_ value: YamlValue) -> TemplateAnchor? {
    guard let (fields, key) = entry(value, sort: "anchor", rule: NameRule.isOriginName)
    else { return nil }
    let title = title(fields.required("title"), of: fields)
    fields.finish()
    return title.map { TemplateAnchor(key: AnchorKey(key), title: $0) }
  }

  private func fact(_ value: YamlValue) -> TemplateFact? {
    guard let (fields, key) = entry(value, sort: "fact", rule: NameRule.isName) else { return nil }
    let title = title(fields.required("title"), of: fields)
    var values: [String] = []
    for element in fields.list("values", fields.required("values")) {
      guard let answer = fields.name("values", element, NameRule.isAnswer) else { continue }
      if values.contains(answer) {
        log.add(
          .duplicateItem, at: element.place, subject: key,
          ["key": answer, "first": "\(element.place.file):\(element.place.line)"])
      }
      values.append(answer)
    }
    fields.finish()
    // A fact that cannot be read is still known, or every use of it would be reported as well.
    return TemplateFact(
      key: FactKey(key), title: title ?? BilingualText(nl: "", en: ""), values: values)
  }

  private func event(_ value: YamlValue) -> TemplateEvent? {
    guard let (fields, key) = entry(value, sort: "event", rule: NameRule.isOriginName)
    else { return nil }
    let title = title(fields.required("title"), of: fields)
    let isAhead = fields.flag("ahead") ?? false
    let adds = adds(of: fields)
    for item in adds { addingEvents[item, default: []].append(EventKey(key)) }
    fields.finish()
    return title.map {
      TemplateEvent(key: EventKey(key), title: $0, isAhead: isAhead, adds: adds)
    }
  }

  private func measure(_ value: YamlValue) -> TemplateMeasure? {
    guard let (fields, law) = entry(value, sort: "measure", key: "law", rule: NameRule.isName)
    else { return nil }
    let title = title(fields.required("title"), of: fields)
    let authority = role("authority", fields.required("authority"), of: fields)
    let maximum = fields.term("maximum", fields.required("maximum"))
    let isFromRequest = fields.flag("from-request")
    let sunset = fields.day("sunset")
    let source = fields.text("source")
    let verify = fields.flag("verify")
    let adds = adds(of: fields)
    for item in adds { addingLaws[item, default: []].append(law) }
    fields.finish()
    guard let title, let authority, let maximum else { return nil }
    return TemplateMeasure(
      law: law, title: title, authority: authority, maximum: maximum,
      isFromRequest: isFromRequest ?? CareMeasure.isFromRequest(unsaidOf: law), sunset: sunset,
      source: source, verify: verify ?? false, adds: adds)
  }

  private func phase(_ value: YamlValue) -> TemplatePhase? {
    guard let (fields, key) = entry(value, sort: "phase", rule: NameRule.isName) else { return nil }
    let title = title(fields.required("title"), of: fields)
    let from = timing("from", of: fields, source: nil, verify: nil, adders: nil)
    fields.finish()
    return TemplatePhase(
      key: key, title: title ?? BilingualText(nl: "", en: ""), from: from?.rule)
  }

  private func adds(of fields: FieldReader) -> [ItemKey] {
    var keys: [ItemKey] = []
    for (name, place) in fields.texts("adds") {
      if keys.contains(ItemKey(name)) {
        log.add(
          .duplicateItem, at: place, subject: fields.subject,
          ["key": name, "first": "\(place.file):\(place.line)"])
      } else {
        keys.append(ItemKey(name))
        uses.add(.item, name, subject: fields.subject, at: place)
      }
    }
    return keys
  }
}
