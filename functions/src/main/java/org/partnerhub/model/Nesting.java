package org.partnerhub.model;

/**
 * An indicator's place among indicators that count the same people at successive stages.
 *
 * @param system the name that all of them share within their activity
 * @param stage 1 for the widest, as enrolled; higher for what is contained in it, as certified
 */
public record Nesting(String system, int stage) {}
