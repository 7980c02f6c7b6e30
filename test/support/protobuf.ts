/** The fields of a protobuf message by number. A number of 64 bits is a bigint, a nested message is its bytes. */
export type Fields = Map<number, (bigint | Buffer)[]>;

/** Reads one message of the protobuf wire format (https://protobuf.dev/programming-guides/encoding/). */
export function readMessage(bytes: Buffer): Fields {
  const fields: Fields = new Map();
  let offset = 0;
  const varint = () => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes.readUInt8(offset);
      offset += 1;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  const take = (length: number) => {
    offset += length;
    return bytes.subarray(offset - length, offset);
  };
  while (offset < bytes.length) {
    const tag = Number(varint());
    const value = readValue(tag & 7, varint, take);
    const number = tag >> 3;
    fields.set(number, [...(fields.get(number) ?? []), value]);
  }
  return fields;
}

function readValue(
  wireType: number,
  varint: () => bigint,
  take: (length: number) => Buffer,
): bigint | Buffer {
  if (wireType === 0) return varint();
  if (wireType === 1) return take(8).readBigUInt64LE();
  if (wireType === 2) return take(Number(varint()));
  if (wireType === 5) return BigInt(take(4).readUInt32LE());
  throw new Error(`unknown wire type ${wireType}`);
}
