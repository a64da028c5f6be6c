package org.partnerhub.disclosure.attack;

/**
 * A figure that somebody can read.
 *
 * @param asOf the release whose cut-off the value is exact for; a repeated value keeps that of its first release
 */
public record Shown(String cell, int asOf, long value) {}
