package planted.plan;

import org.springframework.stereotype.Repository;

@Repository
public class OpenRepository {}
