project = "Cases"
extensions = ["myst_parser"]
exclude_patterns = ["_build"]
html_static_path = ["_static"]
