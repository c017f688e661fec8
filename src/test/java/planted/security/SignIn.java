package planted.security;

/** Keeps all rules. */
public class SignIn {}
