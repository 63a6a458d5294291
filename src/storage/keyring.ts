/**
 * Keys of words and sound. Each conversation (or other source) has a data key of its own; data keys lie in the database
 * wrapped by a master key, and master keys lie in a file outside it, so a stolen database alone is unreadable and
 * destroying one wrapped key erases one conversation. AES-256-GCM throughout (NIST SP 800-38D), a fresh random nonce each time.
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { AppError } from "#kernel/errors.ts";
import { addMasterKey, createMasterKeys, type MasterKeys, readMasterKeys } from "./master-keys.ts";

export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export type WrappedKey = { masterKeyId: string; wrapped: Buffer };

export type Keyring = {
  /** Id of the master key that wraps now. */
  currentId(): string;
  /** A new random data key, 32 bytes. */
  newKey(): Buffer;
  /** `keyId` is bound into the wrapping: a wrapped key moved to another row does not open. */
  wrap(key: Buffer, keyId: string): WrappedKey;
  /** Throws `master_key_wrong` when no master key of the file opens it. */
  unwrap(wrapped: WrappedKey, keyId: string): Buffer;
  /** nonce (12) || ciphertext || tag (16); `id` (the content's) is authenticated with it. */
  encrypt(key: Buffer, id: string, text: string): Buffer;
  /** Throws `content_damaged` when key, id and bytes do not belong together. */
  decrypt(key: Buffer, id: string, bytes: Buffer): string;
  /** Adds a master key to the file and wraps with it from now on; older ones stay for reading. Returns its id. */
  rotate(): Promise<string>;
};

/**
 * Opens the file of master keys, or creates it when nothing was ever encrypted.
 * `idsInUse` are the master keys that wrapped what the database holds (`masterKeyIdsInUse`): each must be in the file,
 * otherwise words could be neither read nor told apart from lost ones, and starting would hide that.
 */
export async function openKeyring(options: { file: string; idsInUse: readonly string[] }): Promise<Keyring> {
  const { file, idsInUse } = options;
  const found = readMasterKeys(file);
  if (found === null && idsInUse.length > 0) {
    throw new AppError(
      "master_key_missing",
      `The database holds encrypted words, but the master key file ${file} is missing. Put the file back, or point LIAISON_MASTER_KEY_FILE at it.`,
    );
  }
  const keys = found ?? (await createMasterKeys(file));
  const missing = idsInUse.filter((id) => !keys.byId.has(id));
  if (missing.length > 0) {
    throw new AppError(
      "master_key_wrong",
      `The master key file ${file} is not the one this database was encrypted with. Put the right file back.`,
      { missing },
    );
  }
  return keyringOf(file, keys);
}

function keyringOf(file: string, opened: MasterKeys): Keyring {
  let keys = opened;
  return {
    currentId: () => keys.currentId,
    newKey: () => randomBytes(KEY_BYTES),
    wrap: (key, keyId) => {
      const masterKeyId = keys.currentId;
      return { masterKeyId, wrapped: seal(keys.byId.get(masterKeyId)!, wrapLabel(keyId), key) };
    },
    unwrap: ({ masterKeyId, wrapped }, keyId) => {
      // Another server may have rotated since this one read the file.
      if (!keys.byId.has(masterKeyId)) keys = readMasterKeys(file) ?? keys;
      const master = keys.byId.get(masterKeyId);
      const key = master && unseal(master, wrapLabel(keyId), wrapped);
      if (!key) {
        throw new AppError("master_key_wrong", "No master key of this server opens these words.", { masterKeyId });
      }
      return key;
    },
    encrypt: (key, id, text) => seal(key, id, Buffer.from(text, "utf8")),
    decrypt: (key, id, bytes) => {
      const text = unseal(key, id, bytes);
      if (!text)
        throw new AppError("content_damaged", "These words were damaged in storage and cannot be read.", { id });
      return text.toString("utf8");
    },
    rotate: async () => {
      keys = await addMasterKey(file);
      return keys.currentId;
    },
  };
}

/** A wrapped key and a content may share an id; the label keeps one from being taken for the other. */
function wrapLabel(keyId: string): string {
  return `key:${keyId}`;
}

function seal(key: Buffer, label: string, plain: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(label));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Null when anything was changed or the key is another one. */
function unseal(key: Buffer, label: string, sealed: Buffer): Buffer | null {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
  const body = sealed.subarray(NONCE_BYTES, -TAG_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(label))
    .setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch {
    return null;
  }
}
