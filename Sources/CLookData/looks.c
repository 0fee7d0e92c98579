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

static const struct lesionmap_look presets[] = {
    {"slide", slide, sizeof slide},
};

static const struct lesionmap_look none = {0, 0, 0};

struct lesionmap_look lesionmap_theme(size_t index) {
  return index < sizeof themes / sizeof themes[0] ? themes[index] : none;
}

struct lesionmap_look lesionmap_preset(size_t index) {
  return index < sizeof presets / sizeof presets[0] ? presets[index] : none;
}
