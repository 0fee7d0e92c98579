#include "CAtlasData.h"

static const unsigned char bytes[] = {
#embed "../../Atlas/compiled/atlas.bin"
};

const unsigned char *lesionmap_atlas_bytes(void) { return bytes; }

size_t lesionmap_atlas_count(void) { return sizeof bytes; }
