/// Roles that a school has once, folded, and what to say instead.
enum RareRoles {
  /// The words of a role, and its stand-in; the last word is the one in the singular.
  static let all: [[String]: StandIn] = {
    var roles: [[String]: StandIn] = [:]
    for (list, standIn) in [
      (greeters, StandIn.greeter), (keepers, .keeper), (supporters, .supporter), (teachers, .teacher),
    ] {
      for role in list { roles[role.split(separator: " ").map(String.init)] = standIn }
    }
    return roles
  }()

  /// The first words of all roles.
  static let firstWords = Set(all.keys.compactMap(\.first))

  private static let greeters = [
    "attendance clerk", "attendance officer", "bilingual clerk", "clerk", "family liaison", "front desk secretary",
    "front office manager", "office assistant", "office clerk", "office manager", "parent liaison", "receptionist",
    "registrar", "school clerk",
    "secretary", "secretaria", "recepcionista", "administrative assistant", "community liaison", "translator",
    "interpreter", "pta president",
    "parent coordinator", "office lady", "front office lady", "front desk lady", "front desk person",
    "front office person",
  ]
  private static let keepers = [
    "bookkeeper", "bus driver", "cafeteria manager", "cafeteria worker", "conserje", "cook", "crossing guard",
    "custodian",
    "groundskeeper", "janitor", "lunch lady", "cafeteria lady", "yard duty", "noon supervisor", "plant manager",
    "school resource officer", "security guard",
    "security officer", "yard supervisor", "playground supervisor", "night custodian", "head custodian", "treasurer",
    "cocinera",
  ]
  private static let supporters = [
    "athletic director", "behavior specialist", "enfermera", "enfermero", "nurse", "occupational therapist",
    "physical therapist", "psicologa", "psicologo", "psychologist", "school nurse", "school psychologist",
    "social worker",
    "speech language pathologist", "speech pathologist", "speech therapist", "trabajadora social", "audiologist",
    "health aide", "athletic trainer", "union rep", "union representative", "testing coordinator",
  ]
  private static let teachers = [
    "art teacher", "band director", "band teacher", "bibliotecaria", "bibliotecario", "choir director", "choir teacher",
    "dance teacher", "drama teacher", "gym teacher", "librarian", "music teacher", "orchestra teacher", "pe teacher",
    "theater teacher", "shop teacher", "media specialist",
  ]

  /// Persons who may be the only one of their kind.
  static let persons: [String: StandIn] = [
    "teacher": .teacher, "aide": .colleague, "paraprofessional": .colleague, "educator": .teacher, "principal": .leader,
    "administrator": .leader, "leader": .leader, "employee": .colleague, "counselor": .supporter,
    "colleague": .colleague,
    "coach": .coach, "specialist": .colleague, "member": .colleague, "sub": .teacher, "substitute": .teacher,
    "intern": .colleague,
    "student": .student, "kid": .student, "boy": .student, "girl": .student, "child": .student, "senior": .student,
    "family": .family, "parent": .family, "mother": .family, "father": .family, "mom": .family, "dad": .family,
    "grandmother": .family,
    "household": .family, "couple": .family, "man": .adult, "woman": .adult, "maestra": .teacher, "maestro": .teacher,
    "familia": .family,
    "estudiante": .student, "nino": .student, "nina": .student, "alumno": .student, "alumna": .student,
    "muslim": .adult, "kindergartner": .student,
  ]

  /// What belongs to the place or the post and not to the person: `the nurse's office`, `the clerk position`.
  static let places: Set<String> = [
    "area", "chair", "closet", "contract", "corner", "day", "desk", "door", "duties", "hours", "job", "jobs", "line",
    "office",
    "opening", "phone", "position", "positions", "post", "posts", "pool", "role", "roles", "room", "salary", "schedule",
    "shortage", "station",
    "suite", "time", "training", "vacancy", "vacancies", "window",
  ]
}
