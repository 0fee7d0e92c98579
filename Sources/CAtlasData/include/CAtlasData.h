#ifndef LESIONMAP_ATLAS_DATA_H
#define LESIONMAP_ATLAS_DATA_H

#include <stddef.h>

/* The compiled atlas: the address of its first byte, valid for the life of the program. */
const unsigned char *lesionmap_atlas_bytes(void);

/* The number of bytes of the compiled atlas. */
size_t lesionmap_atlas_count(void);

#endif
