# Built in one image, run in another: no compiler, no pip cache, no tests in what runs.
FROM python:3.11-slim AS build
WORKDIR /src
RUN python -m venv /app
ENV PATH=/app/bin:$PATH PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY knowledge knowledge
RUN pip install '.[charts]' && python -m compileall -q /app/lib

FROM python:3.11-slim
# One font of five megabytes has the characters of Chinese, Japanese and Korean: charts draw product names with it.
RUN apt-get update && apt-get install --yes --no-install-recommends fonts-wqy-microhei && rm -rf /var/lib/apt/lists/*
RUN groupadd --system --gid 999 rollcast && useradd --system --uid 999 --gid 999 --no-create-home rollcast \
    && install --directory --owner=999 --group=999 --mode=0700 /data
COPY --from=build /app /app
ENV PATH=/app/bin:$PATH PYTHONUNBUFFERED=1 ROLLCAST_DATA_DIR=/data ROLLCAST_LOG_FORMAT=json
# The image may run read-only: the list of fonts goes where compose.yaml leaves room.
ENV MPLCONFIGDIR=/tmp/matplotlib
USER 999:999
VOLUME /data
# Reads the age of a file that the running bot touches; never asks Discord.
HEALTHCHECK --interval=60s --timeout=10s --start-period=120s --retries=2 CMD ["rollcast", "doctor", "--health"]
# Exec form, so that SIGTERM reaches the bot, which closes its connection and its databases.
# The preview is not in the image: without a token this ends with one sentence and exit code 2.
CMD ["rollcast", "run"]
