"""What one patient's story leaves out, read from the paragraph that tells it. Pure."""

from claims.stories.telling import Part, Told, is_story, paragraph, told

__all__ = ["Part", "Told", "is_story", "paragraph", "told"]
