-- Who there is: departments, divisions, sections, posts, people, dated assignments; and the accounts they sign in with.
-- Keys compare byte by byte (under a unicode collation ハハ equals パパ); note is a short remark printed beside a value.

CREATE TABLE department (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code       VARCHAR(40)  NOT NULL,
  name       VARCHAR(100) NOT NULL,
  head_title VARCHAR(40)  NOT NULL,
  sequence   INT          NOT NULL,
  note       VARCHAR(60)  NULL,
  UNIQUE KEY department_code (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE division (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  department_id BIGINT       NOT NULL,
  code          VARCHAR(40)  NOT NULL,
  name          VARCHAR(100) NOT NULL,
  sequence      INT          NOT NULL,
  UNIQUE KEY division_code (code),
  FOREIGN KEY (department_id) REFERENCES department (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE section (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  division_id BIGINT       NOT NULL,
  code        VARCHAR(40)  NOT NULL,
  name        VARCHAR(100) NOT NULL,
  sequence    INT          NOT NULL,
  UNIQUE KEY section_code (code),
  FOREIGN KEY (division_id) REFERENCES division (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Work is given to posts. role is one of authority.Role; division and section narrow what the post is in.
CREATE TABLE post (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code          VARCHAR(60)  NOT NULL,
  title         VARCHAR(100) NOT NULL,
  role          VARCHAR(40)  NOT NULL,
  department_id BIGINT       NOT NULL,
  division_id   BIGINT       NULL,
  section_id    BIGINT       NULL,
  UNIQUE KEY post_code (code),
  KEY post_of_division (division_id, role),
  KEY post_of_department (department_id, role),
  FOREIGN KEY (department_id) REFERENCES department (id),
  FOREIGN KEY (division_id) REFERENCES division (id),
  FOREIGN KEY (section_id) REFERENCES section (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE person (
  id   BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code VARCHAR(40)  NOT NULL,
  name VARCHAR(100) NOT NULL,
  UNIQUE KEY person_code (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- from_date and to_date are both inclusive; to_date NULL: until further notice.
CREATE TABLE assignment (
  id        BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT NOT NULL,
  post_id   BIGINT NOT NULL,
  from_date DATE   NOT NULL,
  to_date   DATE   NULL,
  UNIQUE KEY assignment_once (person_id, post_id, from_date),
  KEY assignment_of_post (post_id),
  FOREIGN KEY (person_id) REFERENCES person (id),
  FOREIGN KEY (post_id) REFERENCES post (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- username is stored folded (NFKC, lower case), so that one sign-in name is one account.
-- demo: an account of the demo, whose password is printed; the portal refuses any database but the demo's with one.
CREATE TABLE account (
  person_id     BIGINT       NOT NULL PRIMARY KEY,
  username      VARCHAR(100) NOT NULL,
  password_hash VARCHAR(200) NOT NULL,
  must_change   BOOLEAN      NOT NULL,
  enabled       BOOLEAN      NOT NULL,
  failures      INT          NOT NULL DEFAULT 0,
  locked_until  DATETIME     NULL,
  demo          BOOLEAN      NOT NULL DEFAULT FALSE,
  UNIQUE KEY account_username (username),
  FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE holiday (
  day  DATE        NOT NULL PRIMARY KEY,
  name VARCHAR(60) NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
