// Shows a program another time of day. Loaded before the C library, it changes what tells the time of day and nothing
// else: faketime also moves the absolute timers of a running clock, and libdispatch's then never ring, or always.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <math.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

// The file that FALSE_CLOCK names holds how many seconds the clock is ahead, since when, and how fast it runs.
static double ahead(double now) {
  const char *path = getenv("FALSE_CLOCK");
  int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
  if (file < 0) return 0;
  char text[96] = {0};
  ssize_t count = read(file, text, sizeof text - 1);
  close(file);
  if (count <= 0) return 0;
  char *rest = text;
  double seconds = strtod(rest, &rest), since = strtod(rest, &rest), rate = strtod(rest, &rest);
  return seconds + (now - since) * (rate - 1);
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  static int (*real)(clockid_t, struct timespec *);
  if (!real) real = dlsym(RTLD_NEXT, "clock_gettime");
  int code = real(clock, time);
  if (code != 0 || (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE)) return code;
  double shift = ahead(time->tv_sec + time->tv_nsec * 1e-9), whole = floor(shift);
  time->tv_sec += (time_t)whole;
  time->tv_nsec += (long)((shift - whole) * 1e9);
  if (time->tv_nsec >= 1000000000) {
    time->tv_sec += 1;
    time->tv_nsec -= 1000000000;
  }
  return 0;
}

int gettimeofday(struct timeval *restrict time, void *restrict zone) {
  (void)zone;
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  time->tv_sec = now.tv_sec;
  time->tv_usec = now.tv_nsec / 1000;
  return 0;
}

time_t time(time_t *place) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (place) *place = now.tv_sec;
  return now.tv_sec;
}
