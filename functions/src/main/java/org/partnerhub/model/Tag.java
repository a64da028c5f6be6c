package org.partnerhub.model;

/**
 * A classification beside sectors and markers; Sustainable Development Goal targets come as tags of vocabulary 3.
 *
 * @param vocabulary a code of TagVocabulary
 * @param code a code of the list {@code Tag/} and the vocabulary's code
 */
public record Tag(Code vocabulary, Code code, Narratives narrative) {}
