/* What a process may be asked by others; Swift cannot call functions with any number of arguments. */
#include <sys/prctl.h>

/* No core is written of it and no other process of the account reads its memory. */
static inline int forbid_dumps(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

/* The variables this process was started with, for the programs it starts. */
extern char **environ;
static inline char *const *own_environment(void) { return environ; }
