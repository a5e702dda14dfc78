/// Spanish words that stand first in a sentence or are no names, folded, and those that tell that a sentence is Spanish.
enum SpanishWords {
  static let all: Set<String> = WordList.set(list).union(telling)

  /// Small words that English does not have.
  static let telling: Set<String> = Set(tellingList.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let tellingList = """
    al algunos algunas aunque como con cuando cual cuanto de del desde donde dos el ella ellas ellos en entre era eran
    es esa ese eso esta estaba estan este esto estos fue fueron ha habia han hasta hay la las le les lo los llego mi
    mis muy nada nadie ni nos nosotros nuestra nuestras nuestro nuestros nunca para pero pidio podemos podriamos por
    porque que quien quiere se ser si siempre sin sobre soy su sus tambien tan tenemos tiene tienen toda todas todo todos
    un una unas unos usted y ya yo les llama llaman dijo dice
    """

  private static let list = """
    a abuela abuelo abuelos ademas ahora alumna alumnas alumno alumnos amigo amiga antes apoyo aprender aqui asi aula ayer
    ayuda bien bueno buena cada calle casa cielo clase clases comunidad confianza consejo cosas cruz cultura despues dia
    dias dinero directora director directores directoras docentes dolores durante ella encarnacion ensenanza ensenar
    equidad equipo escuchar escuela escuelas espacio esperanza estrella estudiante estudiantes falta faltan familia
    familias flor flores gente gracia gracias grupo grupos hablamos hablar hacer hace hermana hermano hija hijas hijo
    hijos historia hombre hombres hora horas hoy idioma idiomas ingles iglesia juntas justicia juntos lengua lectura leer
    luna luz madre madres maestra maestras maestro maestros mama manana mar mas mejor menos mercedes mes meses mesa mucho
    muchos mujer mujeres mundo necesita necesitamos necesito nieve nina ninas nino ninos noche nueva nuevas nuevo nuevos
    oficina otra otras otro otros padre padres papa pasado paz plan poco por pregunta preguntas primera primero problema
    pueblo puente queremos quienes razon recursos reglas respeto reunion reuniones rios rosas salon salud santos senor
    senora senorita sierra sol solo soledad tarde temprano tercer tercero tiempo trabajo tres valle varios ver vergara
    vez vida voz
    """
}
