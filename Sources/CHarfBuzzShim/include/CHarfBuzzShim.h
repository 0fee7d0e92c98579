// HarfBuzz as few plain calls: no HarfBuzz type and no callback reaches Swift, so the differences
// between its versions end here, and an outline arrives as one array.
//
// All lengths are font units, `y` up, as HarfBuzz gives them.
#ifndef LESIONMAP_CHARFBUZZSHIM_H
#define LESIONMAP_CHARFBUZZSHIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// MARK: Faces

/// One face of a font file. Immutable once open: any number of threads may use it at once.
typedef struct chb_face chb_face;

typedef enum {
  CHB_OK = 0,
  /// The file is absent or cannot be read.
  CHB_UNREADABLE = 1,
  /// The file is no font, or has no face of that number.
  CHB_NOT_A_FONT = 2,
  CHB_OUT_OF_MEMORY = 3,
} chb_status;

/// Opens face `index` of a TrueType, OpenType/CFF or collection file; null with a status other
/// than `CHB_OK`. To be closed by `chb_face_close`.
chb_face *chb_face_open(const char *path, uint32_t index, chb_status *status);

/// Frees a face; null is allowed.
void chb_face_close(chb_face *face);

/// What a face says about itself.
typedef struct {
  int32_t units_per_em;
  /// Above the baseline.
  int32_t ascender;
  /// Below the baseline; negative.
  int32_t descender;
  int32_t cap_height;
  int32_t x_height;
  /// 1 to 1000; 400 is regular, 700 bold.
  float weight;
  bool is_italic;
  /// UTF-8; the typographic family where there is one.
  char family[128];
} chb_face_info;

chb_face_info chb_face_get_info(const chb_face *face);

/// The glyph that the face's character map gives for a scalar; false when it has none.
bool chb_face_nominal_glyph(const chb_face *face, uint32_t scalar, uint32_t *glyph);

// MARK: Outlines

typedef enum {
  CHB_MOVE = 0,
  CHB_LINE = 1,
  CHB_QUAD = 2,
  CHB_CUBIC = 3,
  CHB_CLOSE = 4,
} chb_segment_kind;

typedef struct {
  chb_segment_kind kind;
  /// `x`, `y` of each point, control points first, the end last.
  float points[6];
} chb_segment;

/// The outline of a glyph, to be freed by `chb_free`; null with a count of 0 for a blank glyph.
/// False when memory ran out.
bool chb_face_outline(const chb_face *face, uint32_t glyph, chb_segment **segments, size_t *count);

/// The ink box of a glyph; false when the face cannot tell.
bool chb_face_ink(const chb_face *face, uint32_t glyph, int32_t *min_x, int32_t *min_y,
                  int32_t *max_x, int32_t *max_y);

// MARK: Shaping

typedef struct {
  uint32_t tag;
  uint32_t value;
} chb_feature;

/// A stretch of text of one script and one direction.
typedef struct {
  /// The whole text, of which the stretch is a part: the neighbours decide joining forms.
  const uint8_t *text;
  size_t text_length;
  size_t offset;
  size_t length;
  /// From `chb_script_of`; 0 lets HarfBuzz guess.
  uint32_t script;
  bool right_to_left;
  /// BCP 47, ends with a zero byte. Never taken from the locale.
  const char *language;
  const chb_feature *features;
  size_t feature_count;
} chb_stretch;

typedef struct {
  uint32_t glyph;
  /// Offset in `text` of the first byte this glyph stands for.
  uint32_t cluster;
  int32_t x_advance;
  int32_t x_offset;
  int32_t y_offset;
} chb_glyph;

/// Shapes a stretch into glyphs in visual order, left to right, to be freed by `chb_free`.
/// False when memory ran out.
bool chb_face_shape(const chb_face *face, const chb_stretch *stretch, chb_glyph **glyphs,
                    size_t *count);

/// The ISO 15924 tag of a scalar's script; 0 for what belongs to any (spaces, digits, marks).
uint32_t chb_script_of(uint32_t scalar);
bool chb_script_is_right_to_left(uint32_t script);

// MARK: Files

typedef enum {
  CHB_ABSENT = 0,
  CHB_FILE = 1,
  CHB_DIRECTORY = 2,
} chb_path_kind;

chb_path_kind chb_kind_of(const char *path);

/// The names in a directory, each followed by a zero byte, in no order; null when it cannot be
/// read or is empty. To be freed by `chb_free`.
char *chb_directory_names(const char *path, size_t *length);

void chb_free(void *memory);

#endif
