/// Words for the people of a school, by the group they belong to.
///
/// The label `reciprocal` is for words by which `we` ourselves are in it, and `people` for words that tell no group.
enum PersonLexicon {
  /// Labels that are no group of people of their own.
  static let notGroups: Set<String> = ["people", "reciprocal", "not"]

  static func book(_ language: QuestionLanguage) -> PhraseBook { language == .spanish ? spanish : english }

  static let english = PhraseBook([
    ("students", students), ("families", families), ("teachers", teachers), ("staff", staff), ("aides", aides),
    ("leaders", leaders), ("counselors", counselors), ("coaches", coaches), ("teams", teams), ("board", board),
    ("neighbors", neighbors), ("people", people), ("reciprocal", reciprocal), ("not", lookalikes),
  ])

  private static let students = [
    "student+", "kid+", "child+", "schoolchild+", "youth", "youths", "youngster+", "young people", "young person",
    "teen+",
    "teenager+", "adolescent+", "pupil+", "learner+", "grader+", "kindergartner+", "kindergartener+", "preschooler+",
    "freshman", "freshmen", "sophomore+", "juniors", "seniors", "newcomer+", "classmate+", "girl+", "boy+", "scholar+",
    "middle schoolers", "high schoolers", "schoolers", "toddler+", "els", "ells", "mlls", "dlls", "emls",
    "multilinguals",
    "athlete+", "graduate+", "grads", "readers", "reader", "writers", "mathematicians", "first graders", "tween+",
    "transfers", "dreamers", "latinas", "latinos", "latines",
  ]
  private static let families = [
    "family+", "parent+", "mother+", "mom+", "mum+", "mama+", "father+", "dad+", "papa+", "caregiver+", "carer+",
    "caretaker+", "guardian+", "grandparent+", "grandmother+", "grandma+", "grandfather+", "grandpa+", "auntie+",
    "aunt+",
    "uncle+", "relatives", "sibling+", "brother+", "sister+", "household+", "stepparent+", "foster parents", "kin",
    "son", "sons", "daughter+", "grandchild+",
  ]
  private static let teachers = [
    "teacher+", "educator+", "instructor+", "faculty", "co-teacher+", "practitioner+", "homeroom teachers", "lecturer+",
    "student teacher+", "teacher leader+", "substitutes", "substitute teacher+", "subs", "interns", "professors",
  ]
  private static let staff = [
    "staff", "staffer+", "staff member+", "employee+", "adult+", "colleague+", "coworker+", "co-worker+", "secretary+",
    "clerk+", "receptionist+", "custodian+", "janitor+", "bus driver+", "drivers", "cooks", "nurse+", "librarian+",
    "personnel", "professionals", "workers", "new hires", "yard supervisor+", "cafeteria worker+", "office manager+",
    "interpreter+", "translator+", "registrar+", "support staff", "front office", "campus monitors", "security guards",
    "lunch monitors", "officers", "registrars", "crossing guards", "hires",
  ]
  private static let aides = [
    "aide+", "paraprofessional+", "paraeducator+", "paras", "teaching assistant+", "assistants",
  ]
  private static let leaders = [
    "leader+", "principal+", "assistant principal+", "vice principal+", "administrator+", "admins", "aps",
    "superintendent+", "supervisor+", "director+", "deans", "dean", "manager+", "department heads", "department chair+",
    "headteacher+", "head teacher+", "team leads", "grade leads", "teacher leads", "heads of department",
    "district leader+",
  ]
  private static let counselors = [
    "counselor+", "counsellor+", "psychologist+", "social worker+", "therapist+", "specialist+", "interventionist+",
    "clinician+", "case manager+", "liaison+",
  ]
  private static let coaches = ["coaches", "coach", "mentor+", "facilitator+", "trainers", "tutors", "tutor"]
  private static let teams = ["team+", "teammate+", "crew+", "committee members", "group members", "cohort members"]
  private static let board = [
    "the board", "school board", "trustee+", "board members", "councilors", "union members", "union reps",
  ]
  private static let neighbors = [
    "neighbor+", "neighbour+", "resident+", "elder+", "volunteer+", "visitor+", "guests", "alumni", "alumnae", "voters",
    "taxpayers", "business owners", "community member+", "community partner+", "partners", "employers", "congregations",
    "faith leaders", "community leaders", "stakeholder+",
  ]
  private static let people = [
    "people", "persons", "person", "someone", "somebody", "anyone", "anybody", "everyone", "everybody", "no one",
    "nobody",
    "others", "those who", "those whose", "whoever", "individual+", "human+", "men", "women", "man", "woman", "peer+",
    "friend+", "members", "member", "speakers", "immigrant+", "refugee+", "migrants", "survivors", "folks", "folk",
    "beginners", "partner", "presenters", "listeners", "citizens", "participants", "attendees", "leavers", "helpers",
    "ones who", "latecomers", "absentees", "users",
  ]
  private static let reciprocal = [
    "each other", "each other's", "one another", "one another's", "our own", "ourselves", "each of us", "all of us",
    "some of us", "those of us", "most of us", "none of us", "any of us", "as leaders", "with us", "one of us",
  ]
  /// Words that would otherwise be taken for people.
  private static let lookalikes = [
    "on board", "parent company", "team up", "on the board", "board game+", "white board", "child care", "board room",
    "partner with", "mother tongue", "mother tongues", "partner up", "parent portal", "parent square",
    "student information system",
    "in person", "human resources", "individual needs", "individual lessons", "individual goals", "individual feedback",
    "master teacher guide", "family name",
    "human rights",
  ]

  static let spanish = PhraseBook(
    [
      (
        "students",
        [
          "estudiante+", "alumno+", "alumnado", "estudiantado", "niño+", "niñez", "joven", "jóvenes", "adolescente+",
          "muchacho+", "chico+", "hijo+", "compañero+", "compañeros de clase", "aprendiz+", "recién llegado+",
          "graduado+",
          "chamaco+",
        ]
      ),
      (
        "families",
        [
          "familia+", "padre+", "madre+", "mamá+", "papá+", "papás", "abuelo+", "cuidadores", "cuidador", "cuidadoras",
          "tutores", "tutor legal", "apoderado+", "acudiente+", "hermano+", "hogares", "tío+", "padres de familia",
        ]
      ),
      ("teachers", ["maestro+", "docente+", "profesor+", "educador+", "profesorado", "maestro+ sustituto+"]),
      (
        "staff",
        [
          "el personal", "nuestro personal", "del personal", "al personal", "personal docente", "personal escolar",
          "personal de la", "personal de", "empleado+", "trabajador+", "secretario+", "recepcionista+", "conserje+",
          "adulto+",
          "colega+", "intérprete+", "enfermero+", "bibliotecario+", "conductores", "compañeros de trabajo",
          "traductor+",
        ]
      ),
      ("aides", ["asistente+", "ayudante+", "auxiliares", "paraprofesional+", "paraprofesionales"]),
      (
        "leaders",
        [
          "líder+", "líderes", "director+", "directivo+", "subdirector+", "administrador+", "supervisor+",
          "superintendente+",
        ]
      ),
      ("counselors", ["consejero+", "orientador+", "psicólogo+", "trabajador+ social", "terapeuta+", "especialista+"]),
      ("coaches", ["mentor+", "entrenadores", "facilitador+"]),
      ("teams", ["equipo+"]),
      ("neighbors", ["vecino+", "voluntario+", "visitante+", "residentes", "ancianos", "miembros de la comunidad"]),
      (
        "people",
        [
          "gente", "persona+", "alguien", "quienes", "nadie", "los demás", "las demás", "miembro+", "mujeres",
          "hombres",
          "amigo+", "inmigrante+", "refugiado+", "todos", "todas", "participante+", "aquellos que", "los que",
        ]
      ),
      (
        "reciprocal",
        [
          "unos a otros", "unas a otras", "los unos a los otros", "nosotros mismos", "nosotras mismas",
          "entre nosotros",
          "entre nosotras", "mutuamente", "cada uno de nosotros", "cada una de nosotras", "nuestros propios",
          "nuestras propias", "nuestro propio", "nuestra propia", "el uno al otro", "unos con otros", "con nosotros",
          "todos nosotros",
        ]
      ),
      (
        "not",
        ["todas las cosas", "todos los días", "todas las clases", "todos los años", "todas las semanas", "en persona"]
      ),
    ], forms: .spanish)
}
