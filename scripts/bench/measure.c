/* Runs a program and says what it took: nanoseconds by the clock, microseconds of processor time in the program and in the system,
   kilobytes of memory at the peak. measure RESULT PROGRAM ARGUMENT...

   It is a program of its own because Linux counts the memory of a process from before it became another program: started from Python,
   none would seem to take less than Python does. */

#include <spawn.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static long long microseconds(struct timeval time) { return time.tv_sec * 1000000LL + time.tv_usec; }

int main(int count, char **arguments) {
  if (count < 3) return 2;
  pid_t child;
  int status;
  struct rusage usage;
  long long start = now();
  if (posix_spawnp(&child, arguments[2], NULL, NULL, arguments + 2, environ)) return 2;
  if (wait4(child, &status, 0, &usage) < 0) return 2;
  long long clock = now() - start;
  FILE *file = fopen(arguments[1], "w");
  if (!file) return 2;
  fprintf(file, "%lld %lld %lld %ld\n", clock, microseconds(usage.ru_utime), microseconds(usage.ru_stime), usage.ru_maxrss);
  if (fclose(file)) return 2;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
