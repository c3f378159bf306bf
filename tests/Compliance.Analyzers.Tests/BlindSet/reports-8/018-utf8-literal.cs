using System;
using System.Buffers;
using System.Text.Json;

namespace Guangming.Gateway
{
    // 直接拼 UTF-8，省一次编码；网关一天要发两万条
    internal static class Utf8Replies
    {
        public static ReadOnlySpan<byte> LateReply => "Dear customer, heavy snow has delayed your parcel. It should reach you on Monday."u8;

        public static ReadOnlySpan<byte> CouponReply => "Dear customer, here is a coupon for your next visit to our shop, valid for one month: GM-5566."u8; // expect: BSM1002

        public static ReadOnlySpan<byte> ChineseReply => "亲爱的顾客，加QQ群 771200345，群友购买一律八折。"u8; // expect: BSM3002, BSM1001

        public static ReadOnlySpan<byte> ChineseLate => "亲爱的顾客，大雪导致包裹延误，预计下周一送达，请您谅解。"u8;

        public static void Write(IBufferWriter<byte> target, ReadOnlySpan<byte> text)
        {
            using var w = new Utf8JsonWriter(target);
            w.WriteStartObject();
            w.WriteString("text"u8, text);
            w.WriteEndObject();
        }
    }
}
