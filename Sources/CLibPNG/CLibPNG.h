// The libpng of the system, as a module; only the C target CPNGShim includes libpng itself.
#ifndef LESIONMAP_CLIBPNG_H
#define LESIONMAP_CLIBPNG_H

#include <png.h>

#endif
