/* The compression that every calendar client and browser knows. */
#include <zlib.h>
