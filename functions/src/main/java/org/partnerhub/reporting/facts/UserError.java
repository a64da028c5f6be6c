package org.partnerhub.reporting.facts;

/**
 * What is wrong with an input, for whoever sent it.
 *
 * @param field what of the input it is about, such as {@code breakdown.3.value}, counted from 0
 * @param code for programs, in capital letters
 * @param message a sentence for people; never quotes what was sent
 */
public record UserError(String field, String code, String message) {}
