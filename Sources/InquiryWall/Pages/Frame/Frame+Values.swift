import Mustache

extension Frame {
  /// The frame with an address that may be asked for: a page that answers a form stands where the form was.
  func at(_ home: String) -> Frame {
    var frame = self
    if path.plainPath != home.plainPath { frame.path = home }
    return frame
  }

  /// The values that the layout and its parts need.
  var values: [String: Any] {
    [
      "t": WordsBranch(words: words), "lang": words.language.rawValue, "dir": words.language.direction,
      "css": ServedAssets.address("hmw.css"),
      "wordsAddress": ServedAssets.address("words.\(words.language.rawValue).json"), "form": form,
      "fresh": MustacheLambda { freshID() }, "languages": languages,
      "where": place.isEmpty ? words("frame.name") : place,
      "me": seat?.person?.id ?? "", "leads": leads, "seat": seatValues ?? false, "path": path.plainPath,
    ]
  }

  private var languages: [[String: Any]] {
    Language.allCases.map { language in
      [
        "code": language.rawValue, "name": language.ownName, "current": language == words.language,
        "href": path.setting("lang", to: language.rawValue),
      ]
    }
  }

  private var seatValues: [String: Any]? {
    guard let seat else { return nil }
    return [
      "name": seat.person?.name ?? words("menu.leader"), "links": links(of: seat),
      "shares": seat.others.map { ["id": $0.id, "label": words("menu.switch", ["name": $0.name])] },
      "mayShare": seat.person != nil, "hasSharable": !seat.sharable.isEmpty,
      "sharable": seat.sharable.map { ["id": $0.id, "name": $0.name] }, "mayLock": seat.person != nil,
      "hasPin": seat.hasPIN,
    ]
  }

  private func links(of seat: Seat) -> [[String: Any]] {
    let lead = leads ? [("/wall", "menu.wall")] : []
    let own = seat.person == nil ? [] : [("/log", "menu.log"), ("/debriefs", "menu.debriefs")]
    let all = [("/room", "menu.room")] + lead + own + [("/playlist", "menu.playlist"), ("/about", "menu.about")]
    return all.map { ["href": $0.0, "text": words($0.1), "current": $0.0 == path.plainPath] }
  }
}
