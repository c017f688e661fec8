package planted.cycle;

import planted.security.SignIn;

public record CycleThatKnowsTheSignIn(SignIn signIn) {}
