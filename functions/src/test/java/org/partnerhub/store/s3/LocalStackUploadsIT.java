package org.partnerhub.store.s3;

final class LocalStackUploadsIT extends LocalStackUploadsContract {}
