import InquiryDomain

/// What a column of a list of people holds, told by its heading.
enum RosterColumn: Equatable {
  case name
  /// `principal` and the like: the names of people in one list, their role in another.
  case nameOrRole
  case firstName, lastName
  case school, community, role
  /// Known, so that it counts towards a header, and of no use here.
  case other

  /// Takes a heading in any case, with any spaces and marks.
  init?(heading: String) {
    let word = Self.word(heading)
    guard let column = Self.headings.first(where: { $0.words.contains(word) })?.column else { return nil }
    self = column
  }

  /// The heading as one plain word; its digits stay, for `Person 1` is a person.
  static func word(_ heading: String) -> String { FoldedKey(heading).text.filter { $0.isLetter || $0.isNumber } }

  private static let headings: [(column: RosterColumn, words: Set<String>)] = [
    (
      .name,
      [
        "name", "names", "fullname", "person", "participant", "participants", "participantname", "member", "membername",
        "schoolleader", "leadername", "principalname", "principalsname", "nameofprincipal", "headteachername",
        "teilnehmer", "teilnehmerin", "teilnehmende", "nombre", "nombres", "nombrecompleto", "nombreyapellido",
        "nombreyapellidos", "participante", "participantes",
      ]
    ),
    (
      .nameOrRole,
      ["principal", "principals", "leader", "leaders", "head", "headteacher", "director", "directora", "directores"]
    ),
    (.firstName, ["first", "firstname", "given", "givenname", "forename", "nombredepila", "primernombre", "vorname"]),
    (.lastName, ["last", "lastname", "surname", "family", "familyname", "apellido", "apellidos", "nachname"]),
    (
      .school,
      [
        "school", "schools", "schoolname", "nameofschool", "site", "sitename", "schoolsite", "campus", "campusname",
        "escuela", "nombredelaescuela", "centro", "centroeducativo", "colegio", "plantel", "schule",
      ]
    ),
    (
      .community,
      ["community", "group", "groupname", "communityofpractice", "cop", "comunidad", "comunidaddepractica", "grupo"]
    ),
    (.role, ["role", "roles", "position", "title", "jobtitle", "rol", "cargo", "puesto"]),
    (
      .other,
      [
        "email", "emailaddress", "mail", "correo", "correoelectronico", "phone", "phonenumber", "telephone", "mobile",
        "telefono", "district", "distrito", "region", "city", "ciudad", "state", "address", "id", "no", "notes",
        "grades",
      ]
    ),
  ]
}
