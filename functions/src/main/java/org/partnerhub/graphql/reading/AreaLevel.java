package org.partnerhub.graphql.reading;

/** The levels of areas by which sites are counted. */
enum AreaLevel {
    DISTRICT,
    PROVINCE
}
