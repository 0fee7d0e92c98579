#include "CLookData.h"

/* A look is its file's text; to add one, add the file, an array and a row. */

static const unsigned char light[] = {
#embed "../../Themes/light.yml"
};
static const unsigned char dark[] = {
#embed "../../Themes/dark.yml"
};
static const unsigned char print[] = {
#embed "../../Themes/print.yml"
};
static const unsigned char contrast[] = {
#embed "../../Themes/contrast.yml"
};

static const struct lesionmap_look themes[] = {
    {"light", light, sizeof light},
    {"dark", dark, sizeof dark},
    {"print", print, sizeof print},
    {"contrast", contrast, sizeof contrast},
};

static const unsigned char slide[] = {
#embed "../../Presets/slide.yml"
};
static const unsigned char slide_dense[] = {
#embed "../../Presets/slide-dense.yml"
};
static const unsigned char journal_85[] = {
#embed "../../Presets/journal-85.yml"
};
static const unsigned char journal_114[] = {
#embed "../../Presets/journal-114.yml"
};
static const unsigned char journal_174[] = {
#embed "../../Presets/journal-174.yml"
};
static const unsigned char web[] = {
#embed "../../Presets/web.yml"
};
static const unsigned char column[] = {
#embed "../../Presets/column.yml"
};
static const unsigned char phone[] = {
#embed "../../Presets/phone.yml"
};
static const unsigned char a4[] = {
#embed "../../Presets/a4.yml"
};
static const unsigned char letter[] = {
#embed "../../Presets/letter.yml"
};

static const struct lesionmap_look presets[] = {
    {"slide", slide, sizeof slide},
    {"slide-dense", slide_dense, sizeof slide_dense},
    {"journal-85", journal_85, sizeof journal_85},
    {"journal-114", journal_114, sizeof journal_114},
    {"journal-174", journal_174, sizeof journal_174},
    {"web", web, sizeof web},
    {"column", column, sizeof column},
    {"phone", phone, sizeof phone},
    {"a4", a4, sizeof a4},
    {"letter", letter, sizeof letter},
};

static const struct lesionmap_look none = {0, 0, 0};

struct lesionmap_look lesionmap_theme(size_t index) {
  return index < sizeof themes / sizeof themes[0] ? themes[index] : none;
}

struct lesionmap_look lesionmap_preset(size_t index) {
  return index < sizeof presets / sizeof presets[0] ? presets[index] : none;
}
