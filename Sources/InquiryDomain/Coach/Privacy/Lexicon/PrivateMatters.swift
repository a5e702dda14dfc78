/// What nobody should read about one student or one adult, folded.
enum PrivateMatters {
  /// How a matter stands in a sentence, which decides what may stand there instead.
  enum Form: Sendable {
    /// `autism`, `an IEP`
    case need
    /// `a visa`, `custody`
    case thing
    /// `undocumented`, `suspended`
    case trait
    /// `an evaluation`
    case talk
    /// `a grievance`
    case concern
    /// `cancer`
    case privacy

    /// Words that fit into the place of the matter and say no more than they must.
    var milder: StandInForm {
      switch self {
      case .need: .words("a support need", spanish: "una necesidad de apoyo")
      case .thing: .words("a hard situation", spanish: "una situación difícil")
      case .trait: .words("in a hard situation", spanish: "en una situación difícil")
      case .talk: .words("a conversation about work", spanish: "una conversación sobre el trabajo")
      case .concern: .words("a concern", spanish: "una preocupación")
      case .privacy: .words("a private matter", spanish: "un asunto privado")
      }
    }
  }

  /// Matters of a student or a family, by their words.
  static let ofStudents = table([(needs, .need), (situations, .thing), (traits, .trait), (events, .trait)])
  /// Matters of one adult at work.
  static let ofStaff = table([
    (reviews, .talk), (complaints, .concern), (troubles, .privacy), (staffTraits, .trait), (staffEvents, .trait),
  ])

  static let firstWordsOfStudents = Set(ofStudents.keys.compactMap(\.first))
  static let firstWordsOfStaff = Set(ofStaff.keys.compactMap(\.first))

  private static func table(_ lists: [(String, Form)]) -> [[String]: Form] {
    var table: [[String]: Form] = [:]
    for (list, form) in lists {
      for matter in list.split(whereSeparator: { $0 == "," || $0.isNewline }) {
        let words = matter.split(separator: " ").map(String.init)
        if !words.isEmpty { table[words] = form }
      }
    }
    return table
  }

  private static let needs = """
    504, 504 plan, adhd, anxiety, asperger, aspergers, asthma, autism, autismo, behavior intervention plan, behavior plan,
    bipolar disorder, cancer, cerebral palsy, cochlear implant, depression, developmental delay, diabetes, diagnosis,
    diagnostico, disability, discapacidad, dislexia, down syndrome, dyslexia, eating disorder, epilepsy, fetal alcohol syndrome,
    hearing aid, hearing aids, hiv, iep, leukemia, lice, medication, mutism, ocd, psychosis, ptsd, ritalin, safety plan,
    schizophrenia, seizure, seizures, selective mutism, self harm, sickle cell, special education, special needs, speech delay,
    suicide, tourette, tourettes, trauma, tumor, wheelchair
    """
  private static let situations = """
    abortion, abuse, addiction, ankle monitor, asylum, carcel, child protective services, cps, custodia, custody, daca,
    deportation, detention center, divorce, divorcio, domestic violence, drugs, embarazo, eviction, expulsion, food stamps,
    foster care, foster home, foster parents, gang, gender identity, green card, group home, gun, hijab, housing voucher,
    immigration, immigration status, incest, jail, juvenile hall, knife, miscarriage, molestation, mosque, motel, neglect,
    office referral, overdose, pandilla, papeles, parole, police report, pregnancy, prison, probation, rape, rehab, religion,
    restraining order, sexual assault, sexuality, shelter, suspension, truancy, two dads, two moms, visa, weapon, welfare
    """
  private static let traits = """
    adopted, autista, autistic, bedwetting, bipolar, bisexual, blind, chronically absent, deaf, depressed, diabetic, disabled,
    dyslexic, embarazada, epileptic, evangelical, foster, fostered, gay, hindu, hiv positive, homeless, illiterate, immigrant,
    incontinent, indocumentada, indocumentado, jewish, lesbian, malnourished, mormon, muslim, mute, nonbinary, nonverbal, obese,
    orphaned, overweight, pregnant, queer, refugee, sikh, suicidal, trans, transgender, transitioning, traumatized, truant,
    unaccompanied, underweight, undocumented, unhoused, wheelchair bound
    """
  private static let events = """
    abused, arrested, beaten, bullied, by ice, cutting herself, cutting himself, deportada, deportado, deported, detained,
    detenida, detenido, diagnosed, diagnosed with adhd, diagnosed with autism, diagnosticada, diagnosticado, died, divorced,
    divorcing, drunk, evicted, expelled, expulsada, expulsado, got shot, held back, hospitalized, imprisoned, incarcerated,
    jailed, kicked out of the house, killed, medicated, molested, murdered, murio, overdosed, placed in foster care, raped,
    removed from the home, retained, separated, stabbed, suspended, suspendida, suspendido, trafficked, was shot
    """

  private static let reviews = """
    evaluacion, evaluation, improvement plan, observation score, observation scores, performance review, pip, poor evaluation,
    unsatisfactory evaluation, unsatisfactory rating
    """
  private static let complaints = """
    disciplinary action, disciplinary hearing, grievance, grievances, investigation, lawsuit, letter of reprimand, personnel file,
    queja formal, reprimand, termination
    """
  private static let troubles = """
    administrative leave, affair, alcohol problem, cancer, chemo, depression, disability leave, divorce, drinking problem, family leave,
    fmla, leave of absence, licencia medica, maternity leave, medical leave, mental health leave, miscarriage, nervous breakdown,
    on leave, parental leave, paternity leave, probation, rehab, sick leave, stress leave, surgery, workers comp
    """
  private static let staffTraits = """
    alcoholic, bipolar, embarazada, pregnant, suicidal, unsatisfactory
    """
  private static let staffEvents = """
    arrested, demoted, despedida, despedido, diagnosed, disciplined, dismissed, divorced, divorcing, fired, hospitalized,
    laid off, let go, non renewed, nonrenewed, pushed out, put on leave, reprimanded, suspended, terminated, transferred out,
    written up
    """

  /// One student or one family, in the singular.
  static let students: [String: StandIn] = [
    "boy": .student, "child": .student, "daughter": .student, "eighth": .student, "freshman": .student,
    "girl": .student, "grader": .student,
    "granddaughter": .student, "grandson": .student, "junior": .student, "kid": .student, "kindergartner": .student,
    "kindergartener": .student,
    "nephew": .student, "niece": .student, "preschooler": .student, "pupil": .student, "scholar": .student,
    "senior": .student, "sibling": .student,
    "son": .student, "sophomore": .student, "stepson": .student, "stepdaughter": .student, "student": .student,
    "teenager": .student, "teen": .student,
    "toddler": .student, "twin": .student, "brother": .student, "sister": .student, "adolescent": .student,
    "youngster": .student, "newcomer": .student,
    "alumna": .student, "alumno": .student, "estudiante": .student, "hija": .student, "hijo": .student,
    "nina": .student, "nino": .student,
    "aunt": .family, "caregiver": .family, "dad": .family, "familia": .family, "family": .family, "father": .family,
    "grandfather": .family, "grandma": .family, "grandmother": .family, "grandparent": .family, "guardian": .family,
    "madre": .family, "mama": .family,
    "mom": .family, "mother": .family, "padre": .family, "parent": .family, "stepfather": .family,
    "stepmother": .family, "uncle": .family, "abuela": .family,
  ]

  /// One adult who works at a school, in the singular.
  static let staff: Set<String> = [
    "administrator", "aide", "ap", "assistant", "clerk", "coach", "colleague", "coordinator", "counselor", "custodian",
    "dean",
    "educator", "employee", "intern", "interventionist", "janitor", "librarian", "maestra", "maestro", "manager",
    "member", "nurse", "para",
    "paraeducator", "paraprofessional", "principal", "profesor", "profesora", "psychologist", "registrar", "secretary",
    "specialist", "sub",
    "substitute", "supervisor", "teacher", "therapist", "tutor", "veteran", "worker", "directora", "director",
  ]

  /// Nouns after `student` or `teacher` that make it a word of the system: `the student handbook`, `a teacher evaluation system`.
  static let system: Set<String> = [
    "absences", "achievement", "attendance", "assistance", "behavior", "body", "care", "center", "centers", "club",
    "coaching", "community", "conference",
    "conferences", "contract", "council", "data", "development", "discipline", "discourse", "engagement", "evaluation",
    "evaluations", "experience",
    "feedback", "file", "files", "group", "groups", "growth", "handbook", "health", "housing", "information",
    "involvement", "leaders", "leadership", "learning", "leave", "led",
    "liaison", "life", "list", "meeting", "meetings", "mental", "mobility", "needs", "night", "nights", "number",
    "numbers", "outcomes", "outreach", "participation", "performance",
    "population", "portal", "privacy", "program", "programs", "record", "records", "resource", "rights", "room",
    "safety", "services", "shortage", "study", "support", "supports", "survey",
    "surveys", "suspension", "suspensions", "talk", "team", "teams", "time", "union", "unions", "voice", "voices",
    "welfare", "wellness", "work", "workshop", "workshops", "year", "years", "iep", "ieps",
  ]

  static let races: Set<String> = [
    "african", "arab", "asian", "biracial", "black", "brown", "cambodian", "chinese", "dominican", "filipina",
    "filipino", "guatemalan", "haitian",
    "hispanic", "hmong", "honduran", "indigenous", "iraqi", "korean", "laotian", "latina", "latine", "latino", "latinx",
    "mexican", "mam", "mixed", "native",
    "nigerian", "pakistani", "palestinian", "roma", "salvadoran", "samoan", "somali", "syrian", "tongan", "ukrainian",
    "vietnamese", "white", "yemeni",
    "negra", "negro", "indigena",
  ]

  static let grades: Set<String> = [
    "kindergarten", "kindergartner", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
    "ninth", "tenth", "eleventh", "twelfth",
    "freshman", "sophomore", "1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th", "12th",
    "preschool", "preschooler", "tk",
    "primer", "segundo", "tercer", "cuarto", "quinto", "sexto",
  ]
}
