/// Something that a finder found, before it is put into words.
struct ScrubHit {
  let kind: ScrubFinding.Kind
  var severity: ScrubFinding.Severity
  let span: Range<Int>
  let form: StandInForm
}
