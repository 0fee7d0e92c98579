// The HarfBuzz of the system, as a module; only the C target CHarfBuzzShim includes HarfBuzz
// itself.
#ifndef LESIONMAP_CHARFBUZZ_H
#define LESIONMAP_CHARFBUZZ_H

#include <hb-ot.h>
#include <hb.h>

#endif
