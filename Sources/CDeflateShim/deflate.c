#include "CDeflateShim.h"

#include <limits.h>
#include <string.h>
#include <zlib.h>

// A raw stream ends without a checksum; ZIP keeps its own.
static const int raw_window_bits = -15;

size_t cdeflate_bound(size_t length) {
  // Of zlib's bound for any settings, with room for the last block.
  return length + (length >> 12) + (length >> 14) + (length >> 25) + 64;
}

size_t cdeflate(const uint8_t *bytes, size_t length, uint8_t *output, size_t capacity) {
  if (length > UINT_MAX || capacity > UINT_MAX) return 0;
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, raw_window_bits, 8,
                   Z_DEFAULT_STRATEGY) != Z_OK) {
    return 0;
  }
  stream.next_in = (Bytef *)bytes;
  stream.avail_in = (uInt)length;
  stream.next_out = output;
  stream.avail_out = (uInt)capacity;
  int status = deflate(&stream, Z_FINISH);
  size_t written = stream.total_out;
  deflateEnd(&stream);
  return status == Z_STREAM_END ? written : 0;
}

uint32_t cdeflate_crc32(const uint8_t *bytes, size_t length) {
  return (uint32_t)crc32_z(0, bytes, length);
}
