-- Evidence (根拠資料): files that a section gives with what it enters. Never published.

-- The bytes, each content once, under their SHA-256. Only ever added: what a revision names stays what it was. In parts of a
-- megabyte, numbered from 0, so that no packet is larger than a server as installed lets through.
CREATE TABLE jisseki_record.evidence_content (
  sha256 CHAR(64) NOT NULL PRIMARY KEY,
  size   BIGINT   NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE jisseki_record.evidence_part (
  sha256 CHAR(64)   NOT NULL,
  no     INT        NOT NULL,
  bytes  MEDIUMBLOB NOT NULL,
  PRIMARY KEY (sha256, no)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One row a file and submission. A removed file keeps its row, and its bytes: a revision may name it by id, size and hash.
-- The order is the id's; draft_seq is the draft's save that it was.
CREATE TABLE evidence (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  submission_id BIGINT       NOT NULL,
  name          VARCHAR(200) NOT NULL,
  type          VARCHAR(20)  NOT NULL,
  size          BIGINT       NOT NULL,
  sha256        CHAR(64)     NOT NULL,
  added_by      BIGINT       NOT NULL,
  added_at      VARCHAR(40)  NOT NULL,
  draft_seq     INT          NOT NULL,
  removed_by    BIGINT       NULL,
  removed_at    VARCHAR(40)  NULL,
  KEY evidence_of_submission (submission_id, id),
  FOREIGN KEY (submission_id) REFERENCES submission (id),
  FOREIGN KEY (added_by) REFERENCES person (id),
  FOREIGN KEY (removed_by) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
