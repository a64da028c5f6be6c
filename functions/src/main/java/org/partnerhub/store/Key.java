package org.partnerhub.store;

/**
 * Where an item lies in its table.
 *
 * @param partition items of one partition can be read together
 * @param sort the item's place within its partition, in the order of its UTF-8 bytes
 */
public record Key(String partition, String sort) {}
