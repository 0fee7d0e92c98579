// The FriBidi of the system, as a module; only the C target CFriBidiShim includes FriBidi itself.
#ifndef LESIONMAP_CFRIBIDI_H
#define LESIONMAP_CFRIBIDI_H

#include <fribidi.h>

#endif
