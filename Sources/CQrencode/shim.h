/* Codes that cameras read. */
#include <qrencode.h>
