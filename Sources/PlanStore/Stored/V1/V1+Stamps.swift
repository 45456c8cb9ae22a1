import CarePlans

extension V1 {
  /// The stamps of one item.
  enum StampsForm: StoredForm {
    static func write(_ value: (ItemKey, Commitment.Stamps), to output: inout PayloadOutput) {
      output.put("item", value.0)
      output.put("timeStamp", StampForm.self, value.1.time)
      output.put("dateStamp", StampForm.self, value.1.date)
      output.put("titleStamp", StampForm.self, value.1.title)
      output.put("todoStamp", StampForm.self, value.1.todo)
      output.put("linkStamp", StampForm.self, value.1.link)
    }

    static func read(_ object: inout PayloadObject) throws -> (ItemKey, Commitment.Stamps) {
      (
        try object.key("item"),
        Commitment.Stamps(
          time: try object.form("timeStamp", StampForm.self),
          date: try object.form("dateStamp", StampForm.self),
          title: try object.form("titleStamp", StampForm.self),
          todo: try object.form("todoStamp", StampForm.self),
          link: try object.form("linkStamp", StampForm.self))
      )
    }
  }

  /// One stamp: seconds since 1970, and how often it grew.
  enum StampForm: StoredForm {
    static func write(_ stamp: Commitment.Stamp, to output: inout PayloadOutput) {
      output.put("at", Int(stamp.at))
      output.put("sequence", stamp.sequence)
    }

    static func read(_ object: inout PayloadObject) throws -> Commitment.Stamp {
      Commitment.Stamp(at: try object.instant("at"), sequence: try object.number("sequence"))
    }
  }
}
