using System;
using System.Text;

namespace Lowlevel.Push
{
    static class ChatFrames
    {
        // pre-encoded frames for the buyer chat socket
        public static ReadOnlySpan<byte> Ack => "Thanks, we have your photo and will answer within the day."u8;
        public static ReadOnlySpan<byte> Bribe => "Dear customer, swap your two stars for five and we will send your money back."u8; // expect: BSM2001|BSM2004
        public static ReadOnlySpan<byte> Label => "The prepaid label is in Your Orders under 'Return or replace items'."u8;

        // expect@+3: BSM3002|BSM3003
        public static readonly string Signature = @"
Warm regards,
Telegram: @nimbus_care (24/7)
";
        // expect@+4: BSM1005
        public static readonly string BuyerNote = @"Dear customer,

we found the missing adapter and it ships today, free of charge.
There's also a little something extra in the box, a free phone stand, to say ta for buying from us.
";
        public static byte[] Encode(string s) => Encoding.UTF8.GetBytes(s);
    }
}
