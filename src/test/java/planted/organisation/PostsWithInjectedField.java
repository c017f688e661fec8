package planted.organisation;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

public class PostsWithInjectedField {
    @Autowired
    public @Nullable Clock clock;
}
