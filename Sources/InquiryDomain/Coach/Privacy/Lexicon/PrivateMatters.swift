/// What nobody should read about one student or one adult, folded.
enum PrivateMatters {
  /// How a matter stands in a sentence, which decides what may stand there instead.
  enum Form: Sendable {
    /// `autism`, `a visa`
    case thing
    /// `undocumented`, `autistic`
    case trait
    /// `suspended`, `arrested`
    case event
  }

  /// Matters of a student or a family, by their words.
  static let ofStudents: [[String]: Form] = table(things: studentThings, traits: studentTraits, events: studentEvents)
  /// Matters of one adult at work.
  static let ofStaff: [[String]: Form] = table(things: staffThings, traits: staffTraits, events: staffEvents)

  static let firstWordsOfStudents = Set(ofStudents.keys.compactMap(\.first))
  static let firstWordsOfStaff = Set(ofStaff.keys.compactMap(\.first))

  private static func table(things: String, traits: String, events: String) -> [[String]: Form] {
    var table: [[String]: Form] = [:]
    for (list, form) in [(things, Form.thing), (traits, .trait), (events, .event)] {
      for matter in list.split(whereSeparator: { $0 == "," || $0.isNewline }) {
        let words = matter.split(separator: " ").map(String.init)
        if !words.isEmpty { table[words] = form }
      }
    }
    return table
  }

  private static let studentThings = """
    adhd, autism, autismo, anxiety, asperger, aspergers, asthma, bipolar, cancer, cerebral palsy, cochlear implant, depression,
    developmental delay, diabetes, diagnosis, diagnostico, disability, discapacidad, down syndrome, dyslexia, dislexia,
    eating disorder, epilepsy, hiv, iep, leukemia, medication, mutism, ocd, ptsd, ptsd, ritalin, seizure, seizures, self harm,
    sickle cell, special education, special needs, speech delay, suicide, tourette, tourettes, trauma, tumor, wheelchair,
    504, 504 plan, behavior plan, behavior intervention plan, safety plan, fetal alcohol, hearing aid, hearing aids, psychosis, schizophrenia, selective mutism,
    asylum, daca, deportation, detention center, immigration, immigration status, green card, visa, papeles,
    cps, child protective services, custody, custodia, domestic violence, eviction, food stamps, foster care, foster home,
    foster parents, group home, restraining order, shelter, motel, welfare, housing voucher,
    addiction, drugs, gang, jail, juvenile hall, overdose, parole, prison, probation, rehab, carcel, pandilla, gun, knife, weapon,
    expulsion, office referral, suspension, truancy, fight record, police report, ankle monitor,
    abortion, abuse, miscarriage, neglect, pregnancy, embarazo, rape, molestation, sexual assault, incest, lice,
    hijab, mosque, jehovah, religion, two moms, two dads, sexuality, gender identity,
    """
  private static let studentTraits = """
    autistic, autista, adopted, bisexual, blind, chronically absent, deaf, depressed, diabetic, disabled, dyslexic, embarazada,
    epileptic, fostered, foster, gay, hiv positive, homeless, illegal, indocumentada, indocumentado, undocumented, lesbian, mute,
    nonbinary, nonverbal, orphaned, pregnant, queer, refugee, suicidal, trans, transgender, transitioning, traumatized, truant,
    unhoused, unaccompanied, wheelchair bound, illiterate, malnourished, underweight, overweight, obese, bedwetting, incontinent,
    muslim, jewish, hindu, sikh, mormon, evangelical
    """
  private static let studentEvents = """
    abused, arrested, beaten, bullied, deported, deportado, deportada, detained, detenido, detenida, diagnosed, diagnosticado,
    diagnosticada, divorced, divorcing, divorce, divorcio, evicted, expelled, expulsado, expulsada, hospitalized, incarcerated, jailed,
    imprisoned, killed, molested, murdered, overdosed, raped, separated, shot, stabbed, suspended, suspendido, suspendida, died, murio, retained, held back,
    by ice, medicated, trafficked, placed in foster care, removed from the home, kicked out of the house, drunk, cutting herself, cutting himself
    """

  private static let staffThings = """
    alcohol problem, cancer, chemo, depression, disciplinary action, disciplinary hearing, drinking problem, evaluation, family leave,
    fmla, grievance, grievances, improvement plan, investigation, leave of absence, letter of reprimand, maternity leave, medical leave,
    mental health leave, miscarriage, on leave, parental leave, paternity leave, personnel file, pip, poor evaluation,
    probation, rehab, reprimand, sick leave, stress leave, surgery, termination, administrative leave, unsatisfactory rating,
    workers comp, lawsuit, evaluacion, licencia medica, queja formal, observation score, disability leave, nervous breakdown, affair
    """
  private static let staffTraits = """
    alcoholic, pregnant, unsatisfactory, suicidal, embarazada, bipolar
    """
  private static let staffEvents = """
    demoted, disciplined, dismissed, fired, laid off, non renewed, nonrenewed, put on leave, reprimanded, suspended, terminated,
    written up, divorced, divorcing, arrested, despedida, despedido, hospitalized, let go, diagnosed, transferred out, pushed out
    """

  /// One student or one family, in the singular.
  static let students: [String: StandIn] = [
    "boy": .student, "child": .student, "daughter": .student, "eighth": .student, "freshman": .student, "girl": .student, "grader": .student,
    "granddaughter": .student, "grandson": .student, "junior": .student, "kid": .student, "kindergartner": .student, "kindergartener": .student,
    "nephew": .student, "niece": .student, "preschooler": .student, "pupil": .student, "scholar": .student, "senior": .student, "sibling": .student,
    "son": .student, "sophomore": .student, "stepson": .student, "stepdaughter": .student, "student": .student, "teenager": .student, "teen": .student,
    "toddler": .student, "twin": .student, "brother": .student, "sister": .student, "adolescent": .student, "youngster": .student, "newcomer": .student,
    "alumna": .student, "alumno": .student, "estudiante": .student, "hija": .student, "hijo": .student, "nina": .student, "nino": .student,
    "aunt": .family, "caregiver": .family, "dad": .family, "familia": .family, "family": .family, "father": .family, "foster": .family,
    "grandfather": .family, "grandma": .family, "grandmother": .family, "grandparent": .family, "guardian": .family, "madre": .family, "mama": .family,
    "mom": .family, "mother": .family, "padre": .family, "parent": .family, "stepfather": .family, "stepmother": .family, "uncle": .family, "abuela": .family,
  ]

  /// One adult who works at a school, in the singular.
  static let staff: Set<String> = [
    "administrator", "aide", "ap", "assistant", "clerk", "coach", "colleague", "coordinator", "counselor", "custodian", "dean",
    "educator", "employee", "intern", "interventionist", "janitor", "librarian", "maestra", "maestro", "manager", "member", "nurse", "para",
    "paraeducator", "paraprofessional", "principal", "profesor", "profesora", "psychologist", "registrar", "secretary", "specialist", "sub",
    "substitute", "supervisor", "teacher", "therapist", "tutor", "veteran", "worker", "directora", "director",
  ]

  /// Nouns after `student` or `teacher` that make it a word of the system: `the student handbook`, `a teacher evaluation system`.
  static let system: Set<String> = [
    "absences", "achievement", "attendance", "assistance", "behavior", "body", "care", "center", "centers", "club", "coaching", "community", "conference",
    "conferences", "contract", "council", "data", "development", "discipline", "discourse", "engagement", "evaluation", "evaluations", "experience",
    "feedback", "file", "files", "group", "groups", "growth", "handbook", "health", "housing", "information", "involvement", "leaders", "leadership", "learning", "leave", "led",
    "liaison", "life", "list", "meeting", "meetings", "mental", "mobility", "needs", "night", "nights", "number", "numbers", "outcomes", "outreach", "participation", "performance",
    "population", "portal", "privacy", "program", "programs", "record", "records", "resource", "rights", "room", "safety", "services", "shortage", "study", "support", "supports", "survey",
    "surveys", "suspension", "suspensions", "talk", "team", "teams", "time", "union", "unions", "voice", "voices", "welfare", "wellness", "work", "workshop", "workshops", "year", "years", "iep", "ieps",
  ]

  static let races: Set<String> = [
    "african", "arab", "asian", "biracial", "black", "brown", "cambodian", "chinese", "dominican", "filipina", "filipino", "guatemalan", "haitian",
    "hispanic", "hmong", "honduran", "indigenous", "iraqi", "korean", "laotian", "latina", "latine", "latino", "latinx", "mexican", "mam", "mixed", "native",
    "nigerian", "pakistani", "palestinian", "roma", "salvadoran", "samoan", "somali", "syrian", "tongan", "ukrainian", "vietnamese", "white", "yemeni",
    "negra", "negro", "indigena",
  ]

  static let grades: Set<String> = [
    "kindergarten", "kindergartner", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
    "freshman", "sophomore", "1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th", "12th", "preschool", "preschooler", "tk",
    "primer", "segundo", "tercer", "cuarto", "quinto", "sexto",
  ]
}
