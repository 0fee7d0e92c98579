// What is taken of ICU, as plain calls: where a text may be broken, and the names of scripts.
#ifndef LESIONMAP_CICUSHIM_H
#define LESIONMAP_CICUSHIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum {
  /// Where a line may end (UAX 14), by dictionary where a script has no spaces between words.
  CIC_LINE = 0,
  /// Where a word ends (UAX 29), by dictionary for Chinese and Japanese as well.
  CIC_WORD = 1,
} cic_boundary;

/// The offsets of the boundaries within a text, in UTF-16 units, both ends of the text included,
/// to be freed by `cic_free`. False when the data of ICU is absent or memory ran out.
///
/// `locale` ends with a zero byte; it picks the strictness of the rules and nothing else.
bool cic_boundaries(const uint16_t *text, size_t length, cic_boundary kind, const char *locale,
                    uint32_t **offsets, size_t *count);

/// The English name of the script of a scalar, `Thai`; a string that lasts.
const char *cic_script_name(uint32_t scalar);

void cic_free(void *memory);

#endif
