import Foundation

@testable import PlanStore

/// A value and the payload that was frozen for it.
struct FrozenSample: Sendable {
  /// What it is a sample of, and which one.
  var name: String
  /// What the value is written as now.
  var written: String
  /// Whether a payload is read as the value.
  var isRead: @Sendable (Data) throws -> Bool
  /// Reads a payload, whatever comes out.
  var read: @Sendable (Data) throws -> Void

  init<Form: StoredForm>(_ form: Form.Type, _ name: String, _ value: Form.Value)
  where Form.Value: Equatable & Sendable {
    self.name = name
    written = String(decoding: form.payload(value), as: UTF8.self)
    isRead = { try form.value(of: $0) == value }
    read = { _ = try form.value(of: $0) }
  }

  /// One of everything, in the order of the file.
  static let all: [FrozenSample] = {
    var counts: [String: Int] = [:]
    func sample<Form: StoredForm>(_ form: Form.Type, _ name: String, _ value: Form.Value)
      -> FrozenSample where Form.Value: Equatable & Sendable
    {
      counts[name, default: 0] += 1
      return FrozenSample(form, "\(name) \(counts[name] ?? 0)", value)
    }
    return
      (V1Samples.planEvents + V1Samples.workEvents + V1Samples.laterEvents
      + V1Samples.askingEvents + V1Samples.noteEvents + V1Samples.handoverEvents
      + V1Samples.contactEvents + V1Samples.mistakeEvents + V1Samples.placedEvents).map {
        sample(V1.EventForm.self, "event.\(V1.EventName($0).rawValue)", $0)
      }
      + (V1Samples.directoryEvents + V1Samples.absenceEvents + V1Samples.directoryNotes).map {
        sample(
          V1.DirectoryEventForm.self, "directory.\(V1.DirectoryEventName($0).rawValue)", $0)
      }
      + (V1Samples.accessEvents + V1Samples.accessReads + V1Samples.remindingEvents).map {
        sample(V1.AccessEventForm.self, "access.\(V1.AccessEventName($0).rawValue)", $0)
      }
      + (V1Samples.changes + V1Samples.forewarned).map {
        sample(V1.ChangeForm<V1.EventForm>.self, "change", $0)
      }
      + V1Samples.directoryChanges.map {
        sample(V1.ChangeForm<V1.DirectoryEventForm>.self, "directory-change", $0)
      }
      + V1Samples.accessChanges.map {
        sample(V1.ChangeForm<V1.AccessEventForm>.self, "access-change", $0)
      } + V1Samples.titles.map { sample(V1.TitlesForm.self, "titles", $0) }
      + V1Samples.texts.map { sample(V1.TextsForm.self, "texts", $0) }
      + V1Samples.reasons.map { sample(V1.ReasonsForm.self, "reasons", $0) }
      + [V1Samples.barePlan, V1Samples.fullPlan(), V1Samples.notedPlan].map {
        sample(V1.PlanForm.self, "plan", $0)
      }
      + (V1Samples.directories + [V1Samples.notedDirectory]).map {
        sample(V1.DirectoryForm.self, "directory", $0)
      }
      + V1Samples.accesses.map { sample(V1.AccessForm.self, "access", $0) }
  }()

  /// The frozen payloads by the name of their sample.
  ///
  /// With `UPDATE_GOLDENS=1` those of new samples are added. A line that is there is never changed:
  /// stores are full of such payloads.
  static let frozen: [String: String] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "V1/payloads.txt")
    var text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var result = lines(of: text)
    let new = all.filter { result[$0.name] == nil }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1", !new.isEmpty {
      for sample in new { text += "\(sample.name): \(sample.written)\n" }
      try? Data(text.utf8).write(to: file)
      result = lines(of: text)
    }
    return result
  }()

  private static func lines(of text: String) -> [String: String] {
    var result: [String: String] = [:]
    for line in text.split(separator: "\n") {
      guard let colon = line.firstRange(of: ": ") else { continue }
      result[String(line[..<colon.lowerBound])] = String(line[colon.upperBound...])
    }
    return result
  }
}
