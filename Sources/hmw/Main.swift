import InquiryCLI

@main
struct Main {
  static func main() {
    Entry.main()
  }
}
