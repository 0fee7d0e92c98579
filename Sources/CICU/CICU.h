// The ICU of the system, as a module; only the C target CICUShim includes ICU itself.
#ifndef LESIONMAP_CICU_H
#define LESIONMAP_CICU_H

#include <unicode/ubrk.h>
#include <unicode/uscript.h>

#endif
