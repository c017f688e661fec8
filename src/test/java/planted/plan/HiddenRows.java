package planted.plan;

import org.springframework.stereotype.Repository;

/** Keeps all rules. */
@Repository
class HiddenRows {}
