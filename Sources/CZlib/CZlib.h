// The zlib of the system, as a module; only the C target CDeflateShim includes zlib itself.
#ifndef LESIONMAP_CZLIB_H
#define LESIONMAP_CZLIB_H

#include <zlib.h>

#endif
