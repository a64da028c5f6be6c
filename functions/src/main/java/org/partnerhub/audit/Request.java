package org.partnerhub.audit;

import java.util.Optional;

/**
 * What was sent to the hub, without its variables.
 *
 * @param operation what the sender calls the operation; empty when it has no name
 * @param document the SHA-256 of the document without its literals, in hexadecimal digits
 */
public record Request(Optional<String> operation, String document) {}
