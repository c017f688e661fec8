-- What reports said of a later year than their own, and was approved: the plan's value for that year once it is released. The
-- plan's own tables stay as they were imported; whoever reads a plan reads these over them (src/docs/decisions, 0034). Added, never
-- changed: of one place the row of the newest source holds, and one without a value says that there is none any more.

-- Released revisions whose word was taken, once each. reported_year: the year of their report. edition_id: the edition that was made
-- with them; NULL of releases of before there were editions of a release.
CREATE TABLE jisseki_record.approval (
  submission_id BIGINT NOT NULL PRIMARY KEY,
  revision_no   INT    NOT NULL,
  edition_id    BIGINT NULL,
  reported_year INT    NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- figure: the quantity exactly as the revision froze it, as JSON; printed: the same for people who look here.
CREATE TABLE jisseki_record.approved_target (
  indicator_id  BIGINT       NOT NULL,
  fiscal_year   INT          NOT NULL,
  submission_id BIGINT       NOT NULL,
  figure        TEXT         NULL,
  printed       VARCHAR(400) NULL,
  rationale     TEXT         NULL,
  PRIMARY KEY (indicator_id, fiscal_year, submission_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- 当初予算額, in 千円.
CREATE TABLE jisseki_record.approved_budget (
  program_id    BIGINT       NOT NULL,
  fiscal_year   INT          NOT NULL,
  submission_id BIGINT       NOT NULL,
  figure        TEXT         NULL,
  printed       VARCHAR(400) NULL,
  PRIMARY KEY (program_id, fiscal_year, submission_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Paragraphs on a later year (取組方向): those of the newest source are all there are of their kind and year.
CREATE TABLE jisseki_record.approved_paragraph (
  measure_id    BIGINT      NOT NULL,
  fiscal_year   INT         NOT NULL,
  kind          VARCHAR(20) NOT NULL,
  submission_id BIGINT      NOT NULL,
  sequence      INT         NOT NULL,
  number        INT         NULL,
  text          TEXT        NOT NULL,
  section_id    BIGINT      NOT NULL,
  PRIMARY KEY (measure_id, fiscal_year, kind, submission_id, sequence)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
