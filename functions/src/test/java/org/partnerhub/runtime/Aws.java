package org.partnerhub.runtime;

import java.net.URI;
import java.security.PublicKey;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnerhub.audit.SealedHead;
import org.partnerhub.audit.SigningKey;
import org.partnerhub.store.kms.FakeKms;
import org.partnerhub.store.s3.Bucket;
import org.partnerhub.store.s3.FakeS3;

/** What a function meets instead of AWS: the tables of a local hub, two buckets, a keeper of secrets, and a key that signs. */
public final class Aws implements AutoCloseable {
    private final FakeS3 uploads = new FakeS3(Clock.systemUTC(), new Bucket(true));
    private final FakeSecrets secrets = new FakeSecrets();
    private final SigningKey key = new SigningKey();
    private final FakeKms keys = new FakeKms(key);
    private final URI database;

    public Aws(URI database) {
        this.database = database;
    }

    /** The names of the secrets that were asked for. */
    List<String> askedSecrets() {
        return secrets.asked();
    }

    /** The heads of the audit log that were sealed. */
    List<SealedHead> heads() {
        return uploads.locked().kept().values().stream().map(SealedHead::read).toList();
    }

    /** By what sealed heads are verified. */
    PublicKey sealKey() {
        return key.known();
    }

    /** The environment of a function, with these credentials and this place for AWS in it. */
    public Map<String, String> environment(FunctionEnvironment function) {
        Map<String, String> variables = new HashMap<>(function.variables());
        variables.put("AWS_ENDPOINT_URL_DYNAMODB", database.toString());
        variables.put("AWS_ENDPOINT_URL_S3", uploads.endpoint().toString());
        variables.put("AWS_ENDPOINT_URL_SECRETS_MANAGER", secrets.endpoint().toString());
        variables.put("AWS_ENDPOINT_URL_KMS", keys.endpoint().toString());
        variables.put("AWS_ACCESS_KEY_ID", FakeS3.CREDENTIALS.accessKeyId());
        variables.put("AWS_SECRET_ACCESS_KEY", FakeS3.CREDENTIALS.secretAccessKey());
        return variables;
    }

    /** Starts a function. */
    FunctionProcess start(FunctionEnvironment function) {
        return FunctionProcess.start(function, environment(function));
    }

    @Override
    public void close() {
        uploads.close();
        secrets.close();
        keys.close();
    }
}
