using System;
using System.Buffers;
using System.Net.Http;

namespace Fastpath.Messaging
{
    public sealed class Utf8MessageWriter
    {
        private static ReadOnlySpan<byte> RefundBody => "Your refund of the shipping fee has been processed through Amazon."u8;
        private static ReadOnlySpan<byte> PromoBody => "Dear customer, take 10% off your next order in our shop this weekend."u8; // expect: BSM1001|BSM1006
        private static ReadOnlySpan<byte> StarBody => "Dear customer, please give us a 5-star rating on the product page."u8; // expect: BSM2002

        private readonly IBufferWriter<byte> writer;
        public Utf8MessageWriter(IBufferWriter<byte> writer) => this.writer = writer;

        public void WriteMessage(MessageType t)
        {
            var src = t switch
            {
                MessageType.Refund => RefundBody,
                MessageType.Promo => PromoBody,
                _ => StarBody,
            };
            src.CopyTo(writer.GetSpan(src.Length));
            writer.Advance(src.Length);
        }
    }

    public enum MessageType { Refund, Promo, Star }
}
