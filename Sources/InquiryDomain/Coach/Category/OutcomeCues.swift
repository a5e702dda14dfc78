/// What names a result that is to be explained, and not what brings it about.
enum OutcomeCues {
  static let all = Cue.lines(
    """
    $measures ~3 $be|remain*|keep*|continue*|have|has ~3 $levels
    $measures ~2 $moves
    $levels|$moves|poor|falling ~2 $measures
    rate|rates|percentage|percent|number of ~3 $measures|$students|$students
    # percent of? ~3 $students|proficien*
    # of ~2 $students|our ~2 $be ~2 proficient|failing|absent|below|behind|suspended|passing|ready
    only # of ~2 $students
    only|at # percent
    $students|learners|subgroups ~4 score*|perform*|achiev* ~4 below|lower|worse|behind|less|poorly|low
    $students ~5 behind|below|under ~2 grade|level|peers|standard|benchmark|proficien*
    years|levels behind|below
    below grade|proficient|proficiency|benchmark|basic
    achievement|opportunity|performance|proficiency|excellence|equity gap|gaps
    gap|gaps ~1 between|among
    $students ~3 can not ~1 read|write|add|multiply|subtract|spell|compute|divide ~4
    $students ~3 $be ~1 failing|struggling|dropping|disengaged|absent|missing
    $students ~3 fail|failed|fails|failing|drop|dropped
    $students ~4 suspended|absent|referred|disciplined|expelled|retained|underrepresented|overrepresented ~5
    few|fewer|too ~1 many|few? ~2 $students|girls|f|fs ~3 enroll*|pass|passed|graduate*|take|failing|fail|absent
    too many|few ~2 $measures
    chronic* absen*
    chronically absent
    disproportion* ~4
    overrepresent*|underrepresent*
    high|higher|low|rising dropout|absence|absenteeism|suspension|referral|failure|turnover? rate|rates
    las|los calificaciones|resultados|notas|puntajes ~3 bajas|bajos|bajaron|bajado
    baja|bajo|bajas|bajos|mucho|mucha asistencia|rendimiento|calificaciones|resultados|ausentismo
    """, .flag(.outcome), 3)

  /// What is said of a practice and not of a result.
  static let guards = Cue.lines(
    """
    $measures instruction|teaching|teacher*|coach*|specialist|block|meeting*|lesson*|data|reports|team|committee|office|conference*|letter*|form*
    expectation*
    """, .denial, 1)
}
