/// What a successful try opens: a session, and proof for later that this device signed in before.
package struct OpenedSession: Sendable {
  package let session: SessionToken
  package let device: String
}
