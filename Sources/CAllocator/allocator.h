/* The settings of glibc's allocator, which the module of glibc leaves out. */
#include <malloc.h>
