package org.partnerhub.function;

/**
 * Where people sign in, and which client of the user pool the page is. Both are public; there is no secret.
 *
 * @param address how the addresses of the sign-in page begin, without a slash at the end
 * @param client the client's identifier
 */
public record SignIn(String address, String client) {}
