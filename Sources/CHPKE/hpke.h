/* HPKE (RFC 9180) in base mode, with X25519, HKDF-SHA256 and ChaCha20-Poly1305, as BoringSSL has it: the library that
   swift-crypto brings along and works with. swift-crypto's own HPKE costs a third more for each message, in copies.
   An envelope is the encapsulated key, then the ciphertext. Each function returns 1 when it is done and 0 when it is not. */
#include <CCryptoBoringSSL_hpke.h>

enum { hpke_encapsulated_bytes = 32, hpke_overhead = 32 + 16 };

/* Seals under a key of its own, which is forgotten: the envelope has hpke_overhead bytes more than the message. */
static inline int hpke_seal(
    const uint8_t *public_key, size_t public_bytes, const uint8_t *info, size_t info_bytes, const uint8_t *message,
    size_t bytes, uint8_t *envelope) {
  EVP_HPKE_CTX *context = EVP_HPKE_CTX_new();
  size_t encapsulated = 0, sealed = 0;
  int done = context &&
             EVP_HPKE_CTX_setup_sender(
                 context, envelope, &encapsulated, hpke_encapsulated_bytes, EVP_hpke_x25519_hkdf_sha256(),
                 EVP_hpke_hkdf_sha256(), EVP_hpke_chacha20_poly1305(), public_key, public_bytes, info, info_bytes) &&
             EVP_HPKE_CTX_seal(
                 context, envelope + hpke_encapsulated_bytes, &sealed, bytes + hpke_overhead - hpke_encapsulated_bytes,
                 message, bytes, NULL, 0);
  EVP_HPKE_CTX_free(context);
  return done && encapsulated + sealed == bytes + hpke_overhead;
}

/* A private key made ready for opening; NULL where it is none. hpke_key_free overwrites it. */
static inline EVP_HPKE_KEY *hpke_key(const uint8_t *private_key, size_t bytes) {
  EVP_HPKE_KEY *key = EVP_HPKE_KEY_new();
  if (key && EVP_HPKE_KEY_init(key, EVP_hpke_x25519_hkdf_sha256(), private_key, bytes)) return key;
  EVP_HPKE_KEY_free(key);
  return NULL;
}

static inline void hpke_key_free(EVP_HPKE_KEY *key) { EVP_HPKE_KEY_free(key); }

/* Opens an envelope into a buffer of as many bytes, and says how many the message has. */
static inline int hpke_open(
    const EVP_HPKE_KEY *key, const uint8_t *info, size_t info_bytes, const uint8_t *envelope, size_t bytes,
    uint8_t *message, size_t *message_bytes) {
  if (bytes < hpke_overhead) return 0;
  EVP_HPKE_CTX *context = EVP_HPKE_CTX_new();
  int done = context &&
             EVP_HPKE_CTX_setup_recipient(
                 context, key, EVP_hpke_hkdf_sha256(), EVP_hpke_chacha20_poly1305(), envelope, hpke_encapsulated_bytes,
                 info, info_bytes) &&
             EVP_HPKE_CTX_open(
                 context, message, message_bytes, bytes, envelope + hpke_encapsulated_bytes,
                 bytes - hpke_encapsulated_bytes, NULL, 0);
  EVP_HPKE_CTX_free(context);
  return done;
}
