# The web process, the worker and the beat, in one image.
FROM python:3.11-slim-bookworm

ENV PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 DJANGO_SETTINGS_MODULE=evidence.config.settings
WORKDIR /app

COPY requirements.lock .
RUN pip install --no-cache-dir --require-hashes -r requirements.lock

COPY manage.py ./
COPY sources sources
COPY claims claims
COPY evidence evidence
COPY templates templates
COPY static static

RUN useradd --system --no-create-home app \
    && DATABASE_URL=postgresql://nobody@localhost/none REDIS_URL=redis://localhost SECRET_KEY=only-for-collecting-static-files \
       python manage.py collectstatic --no-input
USER app

EXPOSE 8000
CMD ["gunicorn", "evidence.config.wsgi", "--bind", "0.0.0.0:8000", "--workers", "2", "--threads", "4", "--no-control-socket"]
