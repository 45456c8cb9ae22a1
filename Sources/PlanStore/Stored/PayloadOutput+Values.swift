import CarePlans
import CivilTime

// Members of stored forms. What is nil is left out.
extension PayloadOutput {
  mutating func put(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    self.name(name)
    write(text)
  }

  mutating func put(_ name: StaticString, _ number: Int?) {
    guard let number else { return }
    self.name(name)
    write(number)
  }

  /// Writes a truth value; only what holds is said.
  mutating func put(_ name: StaticString, flag: Bool) {
    guard flag else { return }
    self.name(name)
    write(true)
  }

  mutating func put<Word: StoredWord>(_ name: StaticString, _ word: Word?) {
    guard let word else { return }
    self.name(name)
    write(word.storedWord)
  }

  mutating func put<Word: StoredWord>(_ name: StaticString, words: [Word]?) {
    guard let words else { return }
    self.name(name)
    array(words) { $1.write($0.storedWord) }
  }

  mutating func put<Kind>(_ name: StaticString, _ key: Key<Kind>?) {
    guard let key else { return }
    self.name(name)
    write(key.rawValue)
  }

  mutating func put<Kind>(_ name: StaticString, _ keys: [Key<Kind>]?) {
    guard let keys else { return }
    self.name(name)
    array(keys) { $1.write($0.rawValue) }
  }

  mutating func put(_ name: StaticString, _ texts: [String]?) {
    guard let texts else { return }
    self.name(name)
    array(texts) { $1.write($0) }
  }

  mutating func put(_ name: StaticString, numbers: [Int]?) {
    guard let numbers else { return }
    self.name(name)
    array(numbers) { $1.write($0) }
  }

  mutating func put(_ name: StaticString, _ day: CivilDate?) {
    guard let day else { return }
    self.name(name)
    write(day.description)
  }

  mutating func put(_ name: StaticString, _ term: Term?) {
    guard let term else { return }
    self.name(name)
    write(term.description)
  }

  mutating func put(_ name: StaticString, _ taper: Taper?) {
    guard let taper else { return }
    self.name(name)
    write(taper.description)
  }

  mutating func put(_ name: StaticString, _ code: PlanCode) {
    self.name(name)
    write(code.description)
  }

  mutating func put<Form: StoredForm>(
    _ name: StaticString, _ form: Form.Type, _ value: Form.Value?
  ) {
    guard let value else { return }
    self.name(name)
    object { Form.write(value, to: &$0) }
  }

  mutating func put<Form: StoredForm>(
    _ name: StaticString, each form: Form.Type, _ values: [Form.Value]?
  ) {
    guard let values else { return }
    self.name(name)
    array(values) { value, output in output.object { Form.write(value, to: &$0) } }
  }

  /// Writes what stands under names as a list in their order; nothing when there is none.
  mutating func put<Name: Comparable, Value>(
    _ name: StaticString, listing values: [Name: Value],
    _ member: (Name, Value, inout PayloadOutput) -> Void
  ) {
    guard !values.isEmpty else { return }
    self.name(name)
    array(values.sorted { $0.key < $1.key }) { entry, output in
      output.object { member(entry.key, entry.value, &$0) }
    }
  }

  /// Writes texts or numbers under names that are values themselves, in their order; nothing when
  /// there is none.
  mutating func put<Value>(
    _ name: StaticString, naming values: [(name: String, value: Value)],
    _ member: (Value, inout PayloadOutput) -> Void
  ) {
    guard !values.isEmpty else { return }
    self.name(name)
    object { output in
      for entry in values.sorted(by: { $0.name < $1.name }) {
        output.name(of: entry.name)
        member(entry.value, &output)
      }
    }
  }
}

extension Array {
  /// Nil when nothing is in it.
  var ifAny: Self? { isEmpty ? nil : self }
}
