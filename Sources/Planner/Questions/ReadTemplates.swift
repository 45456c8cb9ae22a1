import CarePlans
package import Reports

extension TextLibrary {
  /// `template list`: the templates that plans can be made from.
  package func templateList() throws -> TemplateList {
    TemplateList(try templateIDs().map { try templateCopy($0).template })
  }

  /// `template show`: what a template holds, with its text.
  package func templateOutline(_ id: String) throws -> (outline: TemplateOutline, text: String) {
    let copy = try templateCopy(id)
    return (TemplateOutline(copy.template), copy.text)
  }
}
