package import CarePlans

extension Planner {
  /// What differs between the template that a plan was made from, as it was then, and the present one.
  ///
  /// - Throws: ``Problem`` `template-unknown` where it is in the library no more.
  package func templateDifference(since ref: String) throws -> TemplateDifference {
    try repository.read { _ in
      let code = try resolve(plan: ref)
      try requireWhole(code)
      let stamp = try open(code).plan.template
      guard let old = try repository.template(hash: stamp.hash) else {
        throw ReplayError.templateMissing(hash: stamp.hash)
      }
      return TemplateDifference(from: old, to: try library.templateCopy(stamp.id).template)
    }
  }
}
