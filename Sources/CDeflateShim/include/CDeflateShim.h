// The two calls of zlib that a ZIP file needs; zlib's stream type stays behind this header.
#ifndef LESIONMAP_CDEFLATESHIM_H
#define LESIONMAP_CDEFLATESHIM_H

#include <stddef.h>
#include <stdint.h>

/// The most bytes that `cdeflate` writes for `length` bytes of input.
size_t cdeflate_bound(size_t length);

/// Compresses as a raw deflate stream, without a zlib header, at level 9.
///
/// Returns the number of bytes written, or 0 when memory ran out or `capacity` is too small; no input
/// gives 0 bytes.
size_t cdeflate(const uint8_t *bytes, size_t length, uint8_t *output, size_t capacity);

/// The CRC-32 of ZIP and PNG.
uint32_t cdeflate_crc32(const uint8_t *bytes, size_t length);

#endif
