package org.partnerhub.notices;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.List;

/**
 * The addresses that lead to the public internet and nowhere else: not to this machine, its neighbours, a private network or many
 * machines at once.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry/">IANA's registry of special addresses, version 4</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry/">version 6</a>
 */
final class PublicNetwork {

    /**
     * Addresses that begin alike.
     *
     * @param size of an address in bits
     * @param bits how many of them are alike
     */
    private record Block(BigInteger start, int size, int bits) {

        static Block of(String hexadecimal, int bits) {
            return new Block(new BigInteger(hexadecimal, 16), hexadecimal.length() * 4, bits);
        }

        boolean holds(byte[] address) {
            int rest = size - bits;
            return address.length * Byte.SIZE == size
                    && new BigInteger(1, address).shiftRight(rest).equals(start.shiftRight(rest));
        }
    }

    private static final List<Block> SPECIAL = List.of(
            Block.of("00000000", 8), // this network
            Block.of("0a000000", 8), // private
            Block.of("64400000", 10), // behind a carrier
            Block.of("7f000000", 8), // loopback
            Block.of("a9fe0000", 16), // link-local, a cloud's metadata among them
            Block.of("ac100000", 12), // private
            Block.of("c0000000", 24), // protocols
            Block.of("c0000200", 24), // documentation
            Block.of("c0586300", 24), // relays of version 6
            Block.of("c0a80000", 16), // private
            Block.of("c6120000", 15), // benchmarks
            Block.of("c6336400", 24), // documentation
            Block.of("cb007100", 24), // documentation
            Block.of("e0000000", 4), // multicast
            Block.of("f0000000", 4), // reserved, and everybody
            Block.of("20010000000000000000000000000000", 23), // protocols, tunnels among them
            Block.of("20010db8000000000000000000000000", 32), // documentation
            Block.of("20020000000000000000000000000000", 16), // version 4 within
            Block.of("3fff0000000000000000000000000000", 20)); // documentation

    /** All that is handed out of version 6; what stands for one of version 4, is local or multicast lies outside. */
    private static final Block GLOBAL = Block.of("20000000000000000000000000000000", 3);

    private PublicNetwork() {}

    static boolean holds(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean isHandedOut = bytes.length == 4 || GLOBAL.holds(bytes);
        return isHandedOut && SPECIAL.stream().noneMatch(block -> block.holds(bytes));
    }
}
