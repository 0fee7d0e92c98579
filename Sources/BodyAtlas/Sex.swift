/// The sex a figure shows, or a site is restricted to.
package enum Sex: String, CaseIterable, Hashable, Sendable {
  case female
  case male
}
