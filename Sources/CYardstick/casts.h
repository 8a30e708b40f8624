/* What casting on a PostgreSQL server costs at the least: groups of ratings, each spending a ticket of its own, by the
   statements that the product sends, in as few turns as libpq allows. Two connections take turns by the same lock. */
#include <libpq-fe.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct yardstick_casts {
  const char *address;
  const uint8_t *tickets, *ids, *envelopes; /* 16 bytes each but for the envelopes, of which there is one group */
  int ticket_bytes, id_bytes, envelope_bytes;
  int group, groups, connections;
  double *seconds; /* one for each group */
};

struct yardstick_hand {
  const struct yardstick_casts *casts;
  int number, failed;
};

static inline double yardstick_now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static inline int yardstick_do(PGconn *server, const char *text) {
  PGresult *result = PQexec(server, text);
  ExecStatusType status = PQresultStatus(result);
  PQclear(result);
  return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

/* Takes every answer up to the end of the pipeline; counts the rows that were changed. */
static inline int yardstick_settle(PGconn *server) {
  int changed = 0, good = PQpipelineSync(server), done = 0;
  while (good && !done) {
    PGresult *result = PQgetResult(server);
    if (!result) continue;
    ExecStatusType status = PQresultStatus(result);
    if (status == PGRES_PIPELINE_SYNC) done = 1;
    else if (status == PGRES_COMMAND_OK) changed += atoi(PQcmdTuples(result));
    else if (status != PGRES_TUPLES_OK) good = 0;
    PQclear(result);
  }
  return good ? changed : -1;
}

static inline int yardstick_group(PGconn *server, const struct yardstick_casts *casts, int number) {
  int good = yardstick_do(server, "BEGIN ISOLATION LEVEL READ COMMITTED; SELECT pg_advisory_xact_lock(1919509601)");
  good = good && PQenterPipelineMode(server);
  good = good && PQsendQueryPrepared(server, "epoch", 0, NULL, NULL, NULL, 1);
  for (int cast = 0; good && cast < casts->group; cast++) {
    const uint8_t *ticket = casts->tickets + (size_t)(number * casts->group + cast) * (size_t)casts->ticket_bytes;
    const char *values[] = {"sms", (const char *)ticket};
    const int lengths[] = {3, casts->ticket_bytes}, formats[] = {0, 1};
    good = PQsendQueryPrepared(server, "spend", 2, values, lengths, formats, 1);
  }
  good = good && yardstick_settle(server) == casts->group;
  for (int cast = 0; good && cast < casts->group; cast++) {
    const uint8_t *id = casts->ids + (size_t)(number * casts->group + cast) * (size_t)casts->id_bytes;
    const uint8_t *envelope = casts->envelopes + (size_t)cast * (size_t)casts->envelope_bytes;
    const char *values[] = {(const char *)id, "1", (const char *)envelope};
    const int lengths[] = {casts->id_bytes, 1, casts->envelope_bytes}, formats[] = {1, 0, 1};
    good = PQsendQueryPrepared(server, "keep", 3, values, lengths, formats, 1);
  }
  good = good && yardstick_settle(server) == casts->group;
  return good && PQexitPipelineMode(server) && yardstick_do(server, "COMMIT");
}

static inline void *yardstick_connection(void *pointer) {
  struct yardstick_hand *hand = pointer;
  const struct yardstick_casts *casts = hand->casts;
  PGconn *server = PQconnectdb(casts->address);
  int good = PQstatus(server) == CONNECTION_OK;
  const char *texts[][2] = {
    {"epoch", "SELECT number, public_key FROM epoch ORDER BY number DESC LIMIT 1"},
    {"spend", "UPDATE ticket SET state = 1, filled_in_by = NULLIF($1, mode) WHERE key = $2 AND state = 0"},
    {"keep", "INSERT INTO ballot (id, epoch, envelope) VALUES ($1, $2, $3)"}};
  for (int text = 0; good && text < 3; text++) {
    PGresult *result = PQprepare(server, texts[text][0], texts[text][1], 0, NULL);
    good = PQresultStatus(result) == PGRES_COMMAND_OK;
    PQclear(result);
  }
  for (int number = hand->number; good && number < casts->groups; number += casts->connections) {
    double began = yardstick_now();
    good = yardstick_group(server, casts, number);
    casts->seconds[number] = yardstick_now() - began;
  }
  PQfinish(server);
  hand->failed = !good;
  return NULL;
}

/* Seconds for all groups, from when the first connection begins to when the last has ended; -1 where one failed. */
static inline double yardstick_cast(const struct yardstick_casts *casts) {
  pthread_t threads[2];
  struct yardstick_hand hands[2];
  if (casts->connections < 1 || casts->connections > 2) return -1;
  double began = yardstick_now();
  int failed = 0, started = 0;
  for (; started < casts->connections; started++) {
    hands[started] = (struct yardstick_hand){casts, started, 0};
    if (pthread_create(&threads[started], NULL, yardstick_connection, &hands[started])) { failed = 1; break; }
  }
  for (int number = 0; number < started; number++) {
    pthread_join(threads[number], NULL);
    failed |= hands[number].failed;
  }
  return failed ? -1 : yardstick_now() - began;
}
