-- What is only ever added: the record of acts (操作記録), revisions, decisions, editions. A schema of its own, where the
-- runtime account needs no more than SELECT and INSERT.

CREATE DATABASE IF NOT EXISTS jisseki_record DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One row an act, numbered 1…n per subject (SUBMISSION, CYCLE, …) without gaps. hash is the SHA-256, in hexadecimal, of
-- previous_hash, subject_kind, subject_id, seq, at, person_id, post_id, act, from_status, to_status, revision_no,
-- revision_hash, detail: joined by line feeds, the empty text for NULL. previous_hash of the first row is 64 zeros.
CREATE TABLE jisseki_record.record (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  subject_kind  VARCHAR(20)  NOT NULL,
  subject_id    BIGINT       NOT NULL,
  seq           INT          NOT NULL,
  at            VARCHAR(40)  NOT NULL,
  person_id     BIGINT       NULL,
  post_id       BIGINT       NULL,
  act           VARCHAR(40)  NOT NULL,
  from_status   VARCHAR(20)  NULL,
  to_status     VARCHAR(20)  NULL,
  revision_no   INT          NULL,
  revision_hash CHAR(64)     NULL,
  detail        VARCHAR(200) NULL,
  previous_hash CHAR(64)     NOT NULL,
  hash          CHAR(64)     NOT NULL,
  UNIQUE KEY record_chain (subject_kind, subject_id, seq),
  KEY record_of_person (person_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What was handed in (第1稿, 第2稿 …): the content is frozen text, sha256 is over its UTF-8 bytes.
CREATE TABLE jisseki_record.revision (
  submission_id BIGINT      NOT NULL,
  no            INT         NOT NULL,
  content       MEDIUMTEXT  NOT NULL,
  sha256        CHAR(64)    NOT NULL,
  handed_in_by  BIGINT      NOT NULL,
  handed_in_at  VARCHAR(40) NOT NULL,
  PRIMARY KEY (submission_id, no)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A decision names the revision and hash that were seen. seq is the decision's row in the record.
CREATE TABLE jisseki_record.decision (
  submission_id BIGINT      NOT NULL,
  seq           INT         NOT NULL,
  decision      VARCHAR(20) NOT NULL,
  revision_no   INT         NOT NULL,
  revision_hash CHAR(64)    NOT NULL,
  person_id     BIGINT      NOT NULL,
  post_id       BIGINT      NOT NULL,
  at            VARCHAR(40) NOT NULL,
  PRIMARY KEY (submission_id, seq)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A released edition (版) of a measure's sheet for one fiscal year; the content is all that its page shows.
CREATE TABLE jisseki_record.edition (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  measure_id  BIGINT      NOT NULL,
  cycle_id    BIGINT      NOT NULL,
  plan_code   VARCHAR(40) NOT NULL,
  plan_name   VARCHAR(200) NOT NULL,
  fiscal_year INT         NOT NULL,
  measure_code VARCHAR(20) NOT NULL,
  measure_name VARCHAR(200) NOT NULL,
  no          INT         NOT NULL,
  content     MEDIUMTEXT  NOT NULL,
  sha256      CHAR(64)    NOT NULL,
  released_by BIGINT      NOT NULL,
  released_at VARCHAR(40) NOT NULL,
  UNIQUE KEY edition_of_measure (plan_code, fiscal_year, measure_code, no),
  KEY edition_of_cycle (cycle_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
