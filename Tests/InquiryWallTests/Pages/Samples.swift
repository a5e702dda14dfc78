import Foundation
import InquiryWorkbench

@testable import InquiryWall

extension Frame {
  /// A frame for somebody who is in; identifiers count.
  static func sample(_ language: Language = .english, name: String = "Ana Reyes", leads: Bool = false) -> Frame {
    Frame(
      words: Words.of(language), form: String(repeating: "f", count: 32), path: "/room",
      seat: Seat(person: Person(id: "p1", name: name), others: [Person(id: "p2", name: name)], hasPIN: true),
      leads: leads, place: "Riverside Principals", freshID: { String(repeating: "0", count: 32) })
  }
}

extension RoomState {
  init(json: String) throws {
    self = try JSONDecoder().decode(RoomState.self, from: Data(json.utf8))
  }

  /// A room in its step of sorting, with one group and three notes, one of which is `note`.
  static func sample(
    note: String = "No shared time", leads: Bool = false, phase: String = "running", vote: String = "[]"
  ) throws -> RoomState {
    let text = String(decoding: try JSONEncoder().encode(note), as: UTF8.self)
    return try RoomState(
      json: """
        {"sequence":1,
        "session":{"id":"s1","number":1,"title":\(text),"cohort":\(text),"of":3,"phase":"\(phase)","position":4,
        "step":{"title":\(text),"prompt":\(text),"script":\(leads ? text : "null"),"captures":"sort","hides":true,
        "silent":true,"work":"pairs","index":3,"count":9},"left":483.2,"behind":0,
        "legal":\(leads ? "[\"next\",\"back\",\"extend\"]" : "[]")},
        "me":{"person":"p1","name":\(text),"community":"c1","leads":\(leads),"shares":[{"id":"p2","name":\(text)}]},
        "room":{"locked":false,"blank":false,"present":8,"joined":5,
        "waiting":\(leads ? "[{\"device\":\"d1\",\"person\":\"p3\",\"name\":\(text)}]" : "[]")},
        "question":\(text),"communities":[{"id":"c1","name":\(text)},{"id":"c2","name":"Money"}],
        "notes":[
        {"id":"n1","number":1,"text":\(text),"category":"skills","community":"c1","mine":true,"hidden":true,"twins":["a"]},
        {"id":"n2","number":2,"text":"In a group","category":"resources","group":"g1","community":"c1","mine":false,
        "hidden":false,"votes":2,"twins":[]},
        {"id":"n3","number":3,"text":"Not sorted","community":"c1","mine":false,"hidden":false,"twins":[]}],
        "groups":[{"id":"g1","number":1,"name":\(text),"category":"resources","community":"c1","votes":5}],
        "questions":[{"id":"q1","number":1,"text":\(text),"status":"draft","mine":true}],
        "stories":[{"id":"t1","number":1,"text":\(text)}],"needs":[{"id":"e1","number":1,"text":\(text)}],
        "withheld":5,"votes":\(vote)}
        """)
  }
}
