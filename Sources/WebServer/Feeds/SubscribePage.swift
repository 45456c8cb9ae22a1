import CarePlans
import Crypto
import FeedItems
import FoundationEssentials
import HTTPTypes
import Hummingbird
import NIOCore
import Wording

/// `/feeds/<token>/`: how one subscribes to a calendar, for who was given its address or points a
/// camera at it; a page that is kept nowhere and sends nobody on with what it was asked by.
///
/// It needs no script: that only copies the address, where browsers run one.
struct SubscribePage {
  let language: Language
  /// Whom one can ask beside the giver; nil where nobody said.
  let contact: String?

  /// How to subscribe to the calendar of an address.
  ///
  /// - Parameters:
  ///   - address: The whole of it, with its scheme.
  ///   - isElsewhere: Whether it cannot be fetched from where the reader is.
  func response(for grant: FeedGrant, at address: String, isElsewhere: Bool) -> Response {
    let name = FeedName.calendar(of: grant.view)
    let title = SubscribeWords.title(language, ["name": name])
    let allowsClouds = grant.view.level == .busy || grant.allowsClouds
    var parts = ["<h1>\(HTMLText.escaped(title))</h1>"]
    if isElsewhere { parts.append(paragraph(SubscribeWords.elsewhere, "notice")) }
    parts.append(paragraph(SubscribeWords.intro))
    if !isElsewhere { parts.append(button(address)) }
    parts.append(field(address))
    parts.append("<h2>\(text(SubscribeWords.yourProgram))</h2>")
    parts += SubscribeWords.programs(withClouds: allowsClouds).map { program in
      let link = cloudLink(program, address, name).map { "\n\($0)" } ?? ""
      return """
        <details><summary>\(text(program.name))</summary><p>\(text(program.how))</p>\(link)</details>
        """
    }
    if !allowsClouds { parts.append(paragraph(SubscribeWords.noClouds)) }
    parts.append(paragraph(SubscribeWords.slow))
    parts.append(paragraph(SubscribeWords.help, SubscribeWords.helpAt))
    return response(isElsewhere ? .forbidden : .ok, title, parts)
  }

  /// That an address gives nothing any more, and what to do.
  func response(afterEnd why: FeedGrant.Ending, _ status: HTTPResponse.Status) -> Response {
    let title = text(why == .expired ? SubscribeWords.expired : SubscribeWords.withdrawn)
    return response(
      status, title,
      [
        "<h1>\(title)</h1>", paragraph(SubscribeWords.remove),
        paragraph(SubscribeWords.askAnother, SubscribeWords.askAnotherAt),
      ])
  }

  // MARK: - Parts

  private func text(_ words: Phrase) -> String { HTMLText.escaped(words(language)) }

  private func paragraph(_ words: Phrase, _ kind: String? = nil) -> String {
    "<p\(kind.map { " class=\"\($0)\"" } ?? "")>\(text(words))</p>"
  }

  /// With whom to ask, where that is known.
  private func paragraph(_ words: Phrase, _ withContact: Phrase) -> String {
    guard let contact else { return paragraph(words) }
    return "<p>\(HTMLText.escaped(withContact(language, ["contact": contact])))</p>"
  }

  /// Telephones subscribe to what is asked for so, and import what is not, once and for ever.
  private func button(_ address: String) -> String {
    let link = HTMLText.escaped("webcal" + address.drop { $0 != ":" })
    return """
      <p><a class="button" href="\(link)">\(text(SubscribeWords.subscribe))</a></p>
      <p class="small">\(text(SubscribeWords.subscribeNote))</p>
      """
  }

  private func field(_ address: String) -> String {
    """
    <p><label for="address">\(text(SubscribeWords.address))</label></p>
    <p class="row"><input id="address" readonly value="\(HTMLText.escaped(address))" \
    autocomplete="off" spellcheck="false">\
    <button id="copy" hidden data-done="\(text(SubscribeWords.copied))">\
    \(text(SubscribeWords.copy))</button></p>
    <p class="small">\(text(SubscribeWords.secret))</p>
    """
  }

  /// Where a service takes a calendar by a link.
  private func cloudLink(
    _ program: SubscribeWords.Program, _ address: String, _ name: String
  ) -> String? {
    guard program.isCloud else { return nil }
    let link: String
    let words: Phrase
    if program.name.en.hasPrefix("Google") {
      let calendar = Self.escaped("webcal" + address.drop { $0 != ":" })
      link = "https://calendar.google.com/calendar/r?cid=\(calendar)"
      words = SubscribeWords.addToGoogle
    } else {
      link =
        "https://outlook.office.com/calendar/0/addfromweb?url=\(Self.escaped(address))"
        + "&name=\(Self.escaped(name))"
      words = SubscribeWords.addToOutlook
    }
    return """
      <p><a rel="noreferrer noopener" href="\(HTMLText.escaped(link))">\(text(words))</a></p>
      """
  }

  /// A text as part of a query.
  private static func escaped(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        result.append(byte)
      default: result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  // MARK: - The whole

  private func response(
    _ status: HTTPResponse.Status, _ title: String, _ parts: [String]
  ) -> Response {
    let html = """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer"><meta name="robots" content="noindex, nofollow">
      <title>\(HTMLText.escaped(title))</title>
      <style>\(Self.style)</style></head>
      <body><main>
      \(parts.joined(separator: "\n"))
      </main>
      <script>\(Self.script)</script></body>
      </html>

      """
    return Response(
      status: status,
      headers: [
        .contentType: "text/html; charset=utf-8", .contentLanguage: language.rawValue,
        .vary: "Accept-Language", .cacheControl: "no-store", .contentSecurityPolicy: Self.policy,
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
  }

  private static let style = """
    :root{color-scheme:light dark;--ink:#1b1b1b;--back:#fff;--quiet:#595959;--line:#c8c8c8;--deep:#005a5a}
    @media(prefers-color-scheme:dark){:root{--ink:#ececec;--back:#161616;--quiet:#b0b0b0;--line:#4a4a4a;--deep:#5cc4c4}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--back);color:var(--ink);font:1.0625rem/1.5 system-ui,sans-serif}
    main{max-width:38rem;margin:0 auto;padding:1.5rem 1rem 3rem}
    h1{font-size:1.5rem;line-height:1.25;margin:0 0 1rem}h2{font-size:1.125rem;margin:2rem 0 .5rem}
    p{margin:0 0 .75rem}.small{font-size:.9375rem;color:var(--quiet)}
    .notice{border-left:.25rem solid var(--deep);padding:.25rem .75rem}
    a{color:var(--deep)}
    .button{display:block;padding:.875rem 1rem;border-radius:.5rem;background:var(--deep);color:var(--back);text-align:center;font-weight:600;text-decoration:none}
    label{font-weight:600}.row{display:flex;gap:.5rem}
    input{flex:1;min-width:0;font:inherit;font-size:.9375rem;padding:.625rem;border:1px solid var(--line);border-radius:.375rem;background:transparent;color:inherit;text-overflow:ellipsis}
    button{font:inherit;padding:.625rem 1rem;border:1px solid var(--deep);border-radius:.375rem;background:transparent;color:var(--deep)}
    [hidden]{display:none}
    details{border-top:1px solid var(--line)}details:last-of-type{border-bottom:1px solid var(--line);margin-bottom:1.25rem}
    summary{padding:.75rem 0;cursor:pointer}
    :focus-visible{outline:.1875rem solid var(--deep);outline-offset:.125rem}
    """

  private static let script = """
    const b=document.getElementById('copy'),a=document.getElementById('address');
    if(b){b.hidden=false;b.onclick=async()=>{a.select();
    try{await navigator.clipboard.writeText(a.value)}catch{document.execCommand('copy')}
    b.textContent=b.dataset.done}}
    """

  /// Nothing is loaded, nothing is sent; of style and script exactly what stands above.
  private static let policy = [
    "default-src 'none'", "style-src '\(mark(of: style))'", "script-src '\(mark(of: script))'",
    "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  ].joined(separator: "; ")

  private static func mark(of text: String) -> String {
    "sha256-" + Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
  }
}
