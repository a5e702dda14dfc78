/// What puts the fault in students or families.
enum BlameCues {
  static let all =
    Cue.lines(
      """
      ^4 $families|$students ~4 do|does|did|will|would not ~1 $deeds
      ^4 $families|$students ~4 never|rarely|seldom|hardly ~1 $deeds
      ^ they|these|those ~2 do|does|did|will|would not|never ~1 $deeds
      ^4 $families|$students|they|these|those ~3 $be|seem|seems ~2 $faults
      ^4 $families|$students|they|these|those ~3 $be|seem|seems ~1 not ~2 $virtues
      ^4 $families|$students ~1 not ~1 $virtues
      ^4 $families|$students|they|these|those ~2 refuse*|make|makes to|excuses
      ^4 $families|$students|they ~2 refuse|refuses
      ^4 $families|$students|they ~2 have|has|had|show|shows no|bad|poor|little|low ~2 $assets
      ^4 $families|$students|they ~1 lack|lacks ~2 $assets|support|skills|routines|discipline
      no|lack|lacking|low|poor|little|limited of? ~2 parent*|famil*|home|mother*|father* ~1 support|involvement|engagement|interest|participation|help|guidance|supervision
      no|lack|lacking|low|poor of? ~2 student ~1 $assets
      no|lack|lacking|low|poor of? ~1 motivation|respect|discipline|manners|grit|effort
      parent*|famil*|student*|learner ~1 apathy|neglect|disengagement|laziness|defiance|misbehavior
      ^4 $students ~4 come|comes|arrive|arrives|enter|enters ~3 unprepared|tired|hungry|behind|no|without|lacking|unready
      ^4 $families|$students|they|population|generation|clientele ~4 do|does|did|will|would|just|simply not ~1 $deeds
      ^4 $families|$students|they ~4 not ~1 understand|see|realize|get|grasp ~2 importance|value|point|need
      ^4 $families|$students|they ~2 choose|chooses|chose not
      ^ they choose|chose|expect|want|demand|complain|blame ~
      ^4 $families ~2 expect|expects|want|wants us|school|teachers|the
      ^4 $students ~2 have|has ~1 short|no|poor|bad attention|focus|behavior|study|stamina|attitude*
      ^4 $students ~2 $be ~2 out of control
      ^4 $students|they ~2 always|constantly ~1
      short attention
      ^4 $families|$students|they ~2 $be not ~1 holding|making|helping|raising|teaching|checking|supporting|doing|trying|coming|showing|listening
      come|comes ~1 from ~3 homes|families|backgrounds|neighborhoods|households
      ^4 $families|$students|they ~1 speak|speaks no|little|only
      ^4 $families|$students ~2 can not ~1 be helped|taught|reached|trusted|motivated|disciplined
      too many ~1 $students|kids $be ~
      bad|poor parenting|upbringing|homes
      $families ~3 too busy|lazy|permissive|lenient
      kids|students|children|generation these|today ~
      entitled|spoiled $students|$families
      ^4 $students ~2 misbehave*|cheat|skip|skips|disrupt*|disrespect|fight|fights|curse|act|talk ~1
      ^4 $families ~2 let|lets|allow|allows|enable|spoil|blame|complain|ignore|neglect|expect ~2
      single parent
      broken|dysfunctional|unstable|chaotic|bad homes|home|families|household*
      home ~2 $be ~1 chaotic|unstable|broken|dysfunctional|bad
      no|not|lack|nothing ~4 at home
      lazy|apathetic|unmotivated|spoiled
      too ~1 lazy
      just lazy
      $families|$students ~3 glued|addicted to
      $families|$students ~3 would rather
      los|las|sus? padres|familias|alumnos|estudiantes|ninos|mamas ~2 no ~2 importa*|vienen|quieren|participan|apoyan|ayudan|valoran|leen|llegan|interesa*|asisten|respetan|hacen|responden|contestan
      los|las|sus? padres|familias|alumnos|estudiantes|ninos ~2 son|estan ~2 flojos|desmotivad*|irresponsables|perezos*
      falta de|del ~1 apoyo|interes|compromiso|motivacion de|en|del ~2 padres|familias|casa|hogar|alumnos|estudiantes
      """, .flag(.blame), 3)

  /// Somebody's belief or question about families is about that somebody, and not blame.
  static let guards =
    Cue.lines(
      """
      $one|$adults|as ~4 believe*|assum*|think|thinks|expect*|doubt*|say|says|tell|claim*|blam*|fear*|judg*|see|sees|treat*|imagin*|insist*|suspect*
      belief|assumption|feeling|idea|notion|stereotype|story|impression that|about
      not ~2 know|understand|sure|ask*|see|heard|aware|clear|remember
      $none|nobody ~3 know*|understand*|ask*|see*|sure|knows
      know|ask|asked|wonder|understand $wh|if|how
      $we never|not|rarely
      unclear|unaware|wonder
      """, .denial, 1)
}
