// The CommonMark reference parser of the system, as a module.
#ifndef LESIONMAP_CCOMMONMARK_H
#define LESIONMAP_CCOMMONMARK_H

#include <cmark.h>

#endif
