// Boundaries in a text, and the names of scripts.

#include "CICUShim.h"

#include <limits.h>
#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/uscript.h>

static bool collect(UBreakIterator *iterator, size_t length, uint32_t **offsets, size_t *count) {
  // A boundary before each unit and one at the end is the most there can be.
  *offsets = malloc((length + 1) * sizeof **offsets);
  if (*offsets == NULL) return false;
  *count = 0;
  for (int32_t at = ubrk_first(iterator); at != UBRK_DONE; at = ubrk_next(iterator)) {
    (*offsets)[*count] = (uint32_t)at;
    *count += 1;
  }
  return true;
}

bool cic_boundaries(const uint16_t *text, size_t length, cic_boundary kind, const char *locale,
                    uint32_t **offsets, size_t *count) {
  *offsets = NULL;
  *count = 0;
  if (length > INT_MAX) return false;
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(kind == CIC_LINE ? UBRK_LINE : UBRK_WORD, locale,
                                       (const UChar *)text, (int32_t)length, &error);
  if (U_FAILURE(error)) return false;
  bool done = collect(iterator, length, offsets, count);
  ubrk_close(iterator);
  return done;
}

const char *cic_script_name(uint32_t scalar) {
  UErrorCode error = U_ZERO_ERROR;
  UScriptCode script = uscript_getScript((UChar32)scalar, &error);
  const char *name = U_SUCCESS(error) ? uscript_getName(script) : NULL;
  return name != NULL ? name : "Unknown";
}

void cic_free(void *memory) { free(memory); }
