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
    $students ~4 not ~1 being ~1 reclassified|promoted|identified|served|challenged
    $students ~4 $be not ~1 reading|writing|learning|on|at|where|ready|graduating|proficient ~2
    only|just|about #|$number in|of|out ~5 pass|passed|passes|proficient|graduate*|read|reads|enrolled|meet|met|qualified|score|scored ~
    few|fewer|only ~1 $students ~5 take|takes|pass|enroll|qualify|graduate|go|are ~2 ap|honors|college|test|algebra|exam|gifted|advanced|calculus
    more|fewer|most|many|increased|increasing ~1 $measures ~1 in|than|among|from|this|since|by
    $measures for|of|among ~4 $be ~2 $levels|times|higher|lower
    scores|grades|numbers|attendance|rates|enrollment went|keep|are ~1 down|up|falling|rising|dropping|low
    half|most|many|third|quarter|majority|# of ~4 $students|readers ~2 can|could|do|are not ~2
    $students ~5 not ~1 meeting|making|reaching|passing|mastering|growing|graduating|progressing|achieving|succeeding|proficient ~2
    off track ~
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
    weak|poor|bad|weaker at|with
    teach|teaches|taught|teaching|plan|assess|scoring ~3 $measures
    """, .denial, 1)
}
