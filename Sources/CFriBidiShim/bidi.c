// Levels and order of the characters of a line.

#include "CFriBidiShim.h"

#include <fribidi.h>
#include <limits.h>
#include <stdlib.h>

typedef struct {
  FriBidiCharType *types;
  FriBidiBracketType *brackets;
  FriBidiStrIndex *map;
} workspace;

static bool allocate(workspace *space, size_t length) {
  space->types = malloc(length * sizeof *space->types);
  space->brackets = malloc(length * sizeof *space->brackets);
  space->map = malloc(length * sizeof *space->map);
  return space->types != NULL && space->brackets != NULL && space->map != NULL;
}

static void release(workspace *space) {
  free(space->types);
  free(space->brackets);
  free(space->map);
}

static FriBidiParType paragraph_type(cfb_direction direction) {
  switch (direction) {
    case CFB_LEFT_TO_RIGHT: return FRIBIDI_PAR_LTR;
    case CFB_RIGHT_TO_LEFT: return FRIBIDI_PAR_RTL;
    default: return FRIBIDI_PAR_ON;
  }
}

static bool resolve(workspace *space, const uint32_t *scalars, FriBidiStrIndex length,
                    FriBidiParType paragraph, FriBidiLevel *levels, uint32_t *positions) {
  fribidi_get_bidi_types(scalars, length, space->types);
  fribidi_get_bracket_types(scalars, length, space->types, space->brackets);
  // Both calls give the highest level plus one, or 0 when memory ran out.
  if (fribidi_get_par_embedding_levels_ex(space->types, space->brackets, length, &paragraph,
                                          levels) == 0)
    return false;
  for (FriBidiStrIndex i = 0; i < length; i += 1) space->map[i] = i;
  if (fribidi_reorder_line(FRIBIDI_FLAGS_DEFAULT, space->types, length, 0, paragraph, levels, NULL,
                           space->map) == 0)
    return false;
  for (FriBidiStrIndex i = 0; i < length; i += 1) positions[space->map[i]] = (uint32_t)i;
  return true;
}

bool cfb_resolve(const uint32_t *scalars, size_t length, cfb_direction direction, int8_t *levels,
                 uint32_t *positions) {
  if (length == 0) return true;
  if (length > INT_MAX / 2) return false;
  workspace space = {0};
  bool done = allocate(&space, length)
              && resolve(&space, scalars, (FriBidiStrIndex)length, paragraph_type(direction),
                         levels, positions);
  release(&space);
  return done;
}
