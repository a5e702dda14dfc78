/// Cues of notes in Spanish.
enum SpanishCues {
  static let all = resources + knowledge + skills + dispositions

  private static let resources = Cue.lines(
    """
    falta|faltan|carecemos|sin|poco|poca|pocos|pocas|escasez|insuficiente* ~2 tiempo|presupuesto|dinero|personal|espacio|recursos|materiales|libros|salones|maestros|horas|computadoras|interpretes|traductores
    no ~1 hay|tenemos|alcanza|existe|cuenta|contamos ~3 tiempo|presupuesto|dinero|personal|espacio|recursos|materiales|libros|salones|maestros|horas|computadoras|interprete|traductor|quien|suficiente*
    no hay|alcanza|tenemos
    horario|horarios|presupuesto|calendario
    solo|solamente|un|una ~1 solo|sola|un|una ~1 interprete|consejera|consejero|enfermera|psicologa|maestra|maestro|copiadora|salon
    comparte|compartimos|compartida|compartido
    los|el lunes|martes|miercoles|jueves|viernes
    llega|llegan tarde
    """, .category(.resources), 2.5)

  private static let knowledge = Cue.lines(
    """
    no ~2 se|sabe|sabemos|saben|sabia|sabiamos ~1 que|quien|quienes|cual|cuales|por|si|cuando|cuanto|cuantos|donde|lo
    no ~2 sabe|sabemos|saben
    no ~2 conoce|conocemos|conocen|entiende|entendemos|entienden|comprende|comprendemos|comprenden
    nadie ~3 sabe|conoce|explico|dijo|informo|entiende
    desconoce|desconocemos|desconocen|desconocimiento|confunde*|confundimos|confusion
    no ~2 ha|han|hemos|nos ~1 dicho|explicado|informado|mostrado|visto|preguntado|explicaron|dijeron|informaron
    no ~1 esta|es|queda claro
    falta de informacion|conocimiento|claridad
    no ~2 puede|podemos|pueden|sabria|sabrian|podria ~1 explicar|decir|nombrar|describir
    """, .category(.knowledge), 3)

  private static let skills = Cue.lines(
    """
    no ~2 se|sabe|sabemos|saben como
    nos|me|les|le cuesta|cuestan
    dificil|dificultad|dificultades
    no ~2 logra|logramos|logran|puede|podemos|pueden|consigue|conseguimos
    no ~2 sabe|sabemos|saben dar|hacer|manejar|ensenar|guiar|llevar|dirigir|escuchar|hablar|responder
    falta de practica|habilidad
    necesita|necesitamos|necesitan practica|practicar
    todavia|aun no ~
    """, .category(.skills), 3)

  private static let dispositions = Cue.lines(
    """
    cree|creemos|creen|creencia|creencias|pensamos|piensan|suponemos|suponen|asumimos|asumen
    miedo|temor|tememos|temen|verguenza|pena|desconfianza
    evita|evitamos|evitan|evitar
    no ~2 confia|confiamos|confian|quiere|queremos|quieren|cree|creemos|creen|espera|esperamos|esperan
    nadie quiere|se ~2
    esperamos|esperan|expectativas menos|poco|bajas
    bajas expectativas
    preferimos|prefieren|prefiero|costumbre|actitud|actitudes|prejuicio*|orgullo*|comod*|resist*
    vemos|ven|tratamos|tratan|consideramos ~4 como
    no ~1 es nuestro|mi ~1 problema|trabajo|responsabilidad
    """, .category(.dispositions), 3)
}
