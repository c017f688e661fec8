-- Which revisions a person had before them long enough to be seen: what a reviewer is shown as changed begins after the last
-- of them. A reader's mark, no act of the record.
CREATE TABLE look (
  person_id     BIGINT   NOT NULL,
  submission_id BIGINT   NOT NULL,
  revision_no   INT      NOT NULL,
  revision_hash CHAR(64) NOT NULL,
  seen_on       DATE     NOT NULL,
  PRIMARY KEY (person_id, submission_id, revision_no),
  FOREIGN KEY (person_id) REFERENCES person (id),
  FOREIGN KEY (submission_id) REFERENCES submission (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
