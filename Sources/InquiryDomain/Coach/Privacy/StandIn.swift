/// What may stand in the place of somebody's or something's name.
enum StandIn: Hashable, Sendable {
  case colleague, greeter, keeper, supporter, teacher, leader, coach, student, child, family, adult, someone
  case school, elementary, middle, high, community

  /// In English with its article, which is left out after `the` or `our`.
  var english: String {
    switch self {
    case .colleague: "a colleague"
    case .greeter: "a colleague who greets families"
    case .keeper: "a colleague who keeps the building running"
    case .supporter: "a colleague who looks after students"
    case .teacher: "a teacher"
    case .leader: "a school leader"
    case .coach: "a coach"
    case .student: "a student"
    case .child: "a child"
    case .family: "a family"
    case .adult: "an adult"
    case .someone: "a person we know"
    case .school: "a school"
    case .elementary: "an elementary school"
    case .middle: "a middle school"
    case .high: "a high school"
    case .community: "a learning community"
    }
  }

  var spanish: String {
    switch self {
    case .colleague, .coach: "una persona del equipo"
    case .greeter: "una persona que recibe a las familias"
    case .keeper: "una persona que cuida el edificio"
    case .supporter: "una persona que apoya a los estudiantes"
    case .teacher: "una persona que enseña"
    case .leader: "una persona que dirige"
    case .student, .child: "una persona joven"
    case .family: "una familia"
    case .adult, .someone: "una persona conocida"
    case .school: "una escuela"
    case .elementary: "una escuela primaria"
    case .middle: "una escuela intermedia"
    case .high: "una escuela secundaria"
    case .community: "una comunidad"
    }
  }

  /// In Spanish after a determiner of either gender.
  func spanishBare(isFeminine: Bool) -> String {
    switch self {
    case .colleague, .coach, .greeter, .keeper, .supporter: "colega"
    case .teacher: "docente"
    case .leader: "dirigente"
    case .student, .child: "joven"
    case .family: "familia"
    case .adult, .someone: isFeminine ? "persona" : "conocido"
    case .school, .elementary, .middle, .high: isFeminine ? "escuela" : "plantel"
    case .community: "grupo"
    }
  }

  /// Scripts of their own get the two words that they need most.
  var chinese: String {
    switch self {
    case .school, .elementary, .middle, .high: "一所学校"
    case .student, .child: "一位学生"
    case .teacher: "一位老师"
    default: "一位同事"
    }
  }

  var arabic: String {
    switch self {
    case .school, .elementary, .middle, .high: "إحدى المدارس"
    default: "أحد الزملاء"
    }
  }

  /// Short enough to take a possessive: `a colleague's tone`.
  var brief: StandIn {
    switch self {
    case .greeter, .keeper, .supporter: .colleague
    case .someone: .adult
    default: self
    }
  }
}
