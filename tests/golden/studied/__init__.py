"""Claims about studies, reasoned from their records before the model was run on them: what a record holds and not."""

from tests.golden.studied import acting, came_out, conduct, existing, meant, standing

CASES = [
    *acting.CASES,
    *came_out.CASES,
    *conduct.CASES,
    *existing.CASES,
    *meant.CASES,
    *standing.CASES,
]
