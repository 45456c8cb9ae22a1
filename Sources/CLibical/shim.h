// The whole of libical 3.0. Only Sources/CalendarFeeds/Libical may import this module:
// everything that reaches the library is checked there first.
#include <libical/ical.h>
