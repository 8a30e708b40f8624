import ArgumentParser
import Composition
import Configuration
import Foundation
import Offsite

/// By what a store of objects is reached in which backups are kept; none where nothing is said.
struct S3Options: ParsableArguments {
  @ArgumentParser.Option(
    help: "The store's address, such as https://s3.example.sa (RIDA_S3_ENDPOINT); Amazon's in the region if left out.")
  var s3Endpoint = Places.environment.string(forKey: "rida.s3.endpoint", default: "")

  @ArgumentParser.Option(help: "The region, as the store calls it (RIDA_S3_REGION).")
  var s3Region = Places.environment.string(forKey: "rida.s3.region", default: "us-east-1")

  @ArgumentParser.Option(help: "The name of the access key (RIDA_S3_KEY).")
  var s3Key = Places.environment.string(forKey: "rida.s3.key", default: "")

  @ArgumentParser.Option(
    help: "A file with the secret of the access key (RIDA_S3_SECRET_FILE).", completion: .file())
  var s3SecretFile = Places.environment.string(forKey: "rida.s3.secret.file", default: "")

  @ArgumentParser.Option(
    help: "A file with certificates that vouch for the store instead of the machine's own (RIDA_S3_CA_FILE).",
    completion: .file())
  var s3CaFile = Places.environment.string(forKey: "rida.s3.ca.file", default: "")

  /// A place in the store, as it is set.
  func store(_ place: S3Place) throws -> S3Store {
    guard !s3Key.isEmpty else {
      throw Complaint.configuration(
        "RIDA_S3_KEY is not set: it is the name of the access key with which the store knows us")
    }
    guard !s3SecretFile.isEmpty else {
      throw Complaint.configuration("RIDA_S3_SECRET_FILE is not set: it names the file with the secret of ‘\(s3Key)’")
    }
    guard let secret = SecretFile.secret(s3SecretFile) else {
      throw Complaint.configuration(
        "the file ‘\(s3SecretFile)’ that RIDA_S3_SECRET_FILE names cannot be read, or is empty")
    }
    guard s3CaFile.isEmpty || FileManager.default.isReadableFile(atPath: s3CaFile) else {
      throw Complaint.configuration("the file ‘\(s3CaFile)’ that RIDA_S3_CA_FILE names cannot be read")
    }
    guard
      let account = S3Account(
        endpoint: s3Endpoint.isEmpty ? nil : s3Endpoint, region: s3Region, key: s3Key,
        secret: secret.trimmingCharacters(in: .whitespaces), authorities: s3CaFile.isEmpty ? nil : s3CaFile)
    else {
      throw Complaint.configuration(
        "‘\(s3Endpoint)’ in ‘\(s3Region)’ is no store: RIDA_S3_ENDPOINT is https:// and a name, nothing behind it, such as "
          + "https://s3.example.sa, and RIDA_S3_REGION a name such as me-central-1")
    }
    return S3Store(place, by: account)
  }

  /// The place that a text names.
  static func place(_ text: String) throws -> S3Place {
    guard let place = S3Place(text) else {
      throw Complaint.input("‘\(text)’ is no place in a store; it is one such as s3://bucket/rida")
    }
    return place
  }
}
