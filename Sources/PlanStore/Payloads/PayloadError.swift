/// Why a payload does not mean anything to this program.
enum PayloadError: Error, Hashable {
  /// It is no JSON of ours, lacks a member, or has a value nobody knows here; what is said of it
  /// quotes nothing that people wrote.
  case unreadable(String)
  /// It is of a later form, with its number.
  case newer(Int)
}
