package import CarePlans
package import CivilTime

/// Fields of objects: a name with a value. What is unknown is written as `null`, so that every
/// field of a schema is always there.
extension JSONWriter {
  package mutating func field(_ name: String, _ text: String?) {
    self.name(name)
    if let text { value(text) } else { null() }
  }

  package mutating func field(_ name: String, _ number: Int?) {
    self.name(name)
    if let number { value(number) } else { null() }
  }

  package mutating func field(_ name: String, _ flag: Bool) {
    self.name(name)
    value(flag)
  }

  /// A day in ISO form.
  package mutating func field(_ name: String, _ date: CivilDate?) {
    field(name, date?.description)
  }

  /// A key or a code.
  package mutating func field<Kind>(_ name: String, _ key: Key<Kind>?) {
    field(name, key?.rawValue)
  }

  package mutating func field(_ name: String, _ keys: [ItemKey]) {
    list(name) { list in
      for key in keys { list.value(key.rawValue) }
    }
  }

  package mutating func field(_ name: String, _ texts: [String]) {
    list(name) { list in
      for text in texts { list.value(text) }
    }
  }

  package mutating func object(_ name: String, _ body: (inout JSONWriter) -> Void) {
    self.name(name)
    object(body)
  }

  package mutating func list(_ name: String, _ body: (inout JSONWriter) -> Void) {
    self.name(name)
    list(body)
  }
}
