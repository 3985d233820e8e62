"""Write the golden dossiers and assessments again, after a change of rules: `python -m tests.golden.renew`.

The difference that the version control then shows is what the change of rules does, and is reviewed as such.
"""

import json
import os

import django


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "evidence.config.settings")
    django.setup()
    from tests.golden.kept import FOLDER, as_kept, chosen, path_of, small

    FOLDER.mkdir(exist_ok=True)
    for case in chosen():
        kept = json.dumps(as_kept(case, small(case)), indent=1, ensure_ascii=False, sort_keys=True)
        path_of(case).write_text(kept + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
