import ArgumentParser
import Composition
import Configuration
import OpenID

/// Who vouches for the staff beside their passwords; nobody where nothing is said.
struct OpenIDOptions: ParsableArguments {
  @ArgumentParser.Option(
    help: "The charity's provider of accounts (OpenID Connect), such as https://accounts.example.sa (RIDA_OPENID).")
  var openid = Places.environment.string(forKey: "rida.openid", default: "")

  @ArgumentParser.Option(help: "What it calls this site (RIDA_OPENID_CLIENT).")
  var openidClient = Places.environment.string(forKey: "rida.openid.client", default: "")

  @ArgumentParser.Option(
    help: "A file with the secret that it gave this site (RIDA_OPENID_SECRET_FILE); none for a public client.",
    completion: .file())
  var openidSecretFile = Places.environment.string(forKey: "rida.openid.secret.file", default: "")

  @ArgumentParser.Option(
    help:
      "Where the name of an account here stands in what it says: email, which it must have verified, or preferred_username (RIDA_OPENID_CLAIM)."
  )
  var openidClaim = Places.environment.string(forKey: "rida.openid.claim", default: "email")

  /// The provider, as it is set; what is set wrong ends the program before it begins.
  func provider() throws(Complaint) -> OpenIDProvider? {
    guard !openid.isEmpty else { return nil }
    guard let claim = OpenIDProvider.Claim(rawValue: openidClaim) else {
      throw .configuration("‘\(openidClaim)’ is no claim; RIDA_OPENID_CLAIM is email or preferred_username")
    }
    let secret = openidSecretFile.isEmpty ? nil : SecretFile.secret(openidSecretFile)
    guard secret != nil || openidSecretFile.isEmpty else {
      throw .configuration("the file ‘\(openidSecretFile)’ that RIDA_OPENID_SECRET_FILE names cannot be read")
    }
    do throws(OpenIDProblem) {
      return try OpenIDProvider(issuer: openid, client: openidClient, secret: secret, claim: claim)
    } catch {
      switch error {
      case .noClient: throw .configuration("RIDA_OPENID_CLIENT is not set: it is what \(openid) calls this site")
      default:
        throw .configuration(
          "‘\(openid)’ is no provider that can be trusted; RIDA_OPENID begins with https://, such as https://accounts.example.sa"
        )
      }
    }
  }
}
