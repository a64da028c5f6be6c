package org.partnerhub.store.s3;

final class S3UploadsTest extends S3UploadsContract {
    S3UploadsTest() {
        super(new Bucket(false));
    }
}
