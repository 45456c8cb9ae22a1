import FoundationEssentials

/// How a value lies in sealed rows: its members under their literal names, written and read side
/// by side.
///
/// A form is not the type it keeps: that may change, what lies in stores does not. A member that is
/// added later has a value it is read as where it is missing; see ``V1``.
protocol StoredForm: SendableMetatype {
  associatedtype Value

  /// Writes the members into an object that is open.
  static func write(_ value: Value, to output: inout PayloadOutput)
  static func read(_ object: inout PayloadObject) throws -> Value
}

extension StoredForm {
  /// A whole payload, with the number of its form first.
  static func payload(_ value: Value) -> Data {
    var output = PayloadOutput()
    output.object {
      $0.put("v", V1.number)
      write(value, to: &$0)
    }
    return Data(output.bytes)
  }

  /// Reads a whole payload.
  ///
  /// - Throws: ``PayloadError``.
  static func value(of payload: some Sequence<UInt8>) throws -> Value {
    var object = try PayloadObject(JSONTape(Array(payload)), 0)
    let number = try object.number("v")
    guard number <= V1.number else { throw PayloadError.newer(number) }
    guard number == V1.number else { throw PayloadError.unreadable("form \(number)") }
    return try read(&object)
  }
}

/// A choice that is stored as a word.
///
/// The words are those of the stored forms alone: what people see or type may be called otherwise.
protocol StoredWord: CaseIterable {
  var storedWord: StaticString { get }
}
