/// Words that stand on every school leader's wall: who is there, where, how many and how long.
///
/// They join no notes by themselves: `three students` and `three reports` have little in common.
enum SettingWords {
  /// How much such a word counts beside others.
  static let share = 0.3

  /// Whether a word's key (`Word.key`) is one of them.
  static func contains(_ key: String) -> Bool { words.contains(key[...]) }

  private static let words = Set(WordList.words(of: text))

  private static let text = """
    school schools student students pupil pupils kid kids child children teacher teachers staff principal principals
    leader leaders adult adults people person parent parents family families community class classes classroom classrooms
    two three four five six seven eight nine ten dozen hundred first second third half
    minute minutes hour hours day days week weeks month months year years
    escuela escuelas estudiante estudiantes alumno alumnos alumna alumnas nino ninos nina ninas maestro maestros maestra
    maestras docente docentes profesor profesores director directora padre padres papas madres familia familias personas
    comunidad clase clases cuatro cinco seis siete ocho nueve diez primer primera primero minutos hora horas semana semanas
    mes meses ano anos falta faltan llega llegan llegar sabe saben saber sabemos dar dan damos quiere quieren viene vienen
    ecole ecoles eleve eleves enseignant enseignants professeur professeurs enfants parents famille familles classe jours
    semaines annee ans escola escolas aluno alunos professora professores criancas pais familias semanas ano anos
    schule schulen schuler lehrer lehrerin lehrkrafte eltern kinder familie familien klasse tage wochen jahr jahre
    school scholen leerling leerlingen leraar leraren ouders kinderen klas weken jaar
    scuola scuole studenti insegnante insegnanti genitori bambini famiglia famiglie settimane anno anni
    школа школе школы ученик ученики учитель учителя учителеи дети детеи родители родителеи класс недели год года лет
    مدرسه المدرسه المدارس مدارس طالب الطالب طلاب الطلاب التلاميذ معلم المعلم المعلمون المعلمين للمعلمين معلمون معلمين الاسر
    اسر العائلات الاهالي الاهل الاطفال اسبوع اسابيع شهر العام سنه
    学校 学生 老师 教师 家长 孩子 校长 班级 没有 需要 缺少 缺乏 不够 不足 不能 问题 可以 沒有 需要 缺乏 問題 學校 學生 老師 教師 家長 校長 生徒 先生 保護 子供 학교 학생 교사 학부 부모 선생 없다 있다 니다
    """
}
