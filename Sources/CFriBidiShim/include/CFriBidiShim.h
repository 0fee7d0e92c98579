// The Unicode bidirectional algorithm (UAX 9) for one line, by FriBidi, as one plain call.
#ifndef LESIONMAP_CFRIBIDISHIM_H
#define LESIONMAP_CFRIBIDISHIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum {
  /// That of the first letter, left to right when there is none (P2, P3).
  CFB_FIRST_LETTER = 0,
  CFB_LEFT_TO_RIGHT = 1,
  CFB_RIGHT_TO_LEFT = 2,
} cfb_direction;

/// Resolves the directions of a line.
///
/// `levels` and `positions` have room for `length` values: the embedding level of each scalar, odd
/// for right to left, and its place in the line counted from the left. False when memory ran out
/// or the line is too long.
bool cfb_resolve(const uint32_t *scalars, size_t length, cfb_direction direction, int8_t *levels,
                 uint32_t *positions);

#endif
