"""What must be in the environment before the settings are read; pytest loads it first, as a plugin."""

import os

os.environ["REDIS_PREFIX"] = f"test-{os.getpid()}:"
