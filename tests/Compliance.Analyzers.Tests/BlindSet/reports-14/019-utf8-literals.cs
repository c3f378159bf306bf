using System;
using System.Text;

namespace Kestrel.Kites.Wire;

/// <summary>Pre-encoded message bodies for the buyer messaging gateway.</summary>
internal static class EncodedBodies
{
    public static ReadOnlySpan<byte> SparBroken =>
        "We are sorry the spar snapped. A carbon spar leaves our shop today at no charge to you."u8;

    public static ReadOnlySpan<byte> Contest =>
        "Your order number is your ticket: every month we raffle off a stunt kite among our Amazon customers."u8; // expect: BSM1006|BSM1005

    public static ReadOnlySpan<byte> WhatsApp =>
        "Our pilots answer faster on WhatsApp, just write to +1 330 555 0119."u8; // expect: BSM3002|BSM3003

    public static ReadOnlySpan<byte> Zh =>
        "风筝线断了？请发照片，我们免费补寄。"u8;

    public static ReadOnlySpan<byte> ZhFan =>
        "收到风筝后联系客服，每只返现五美元。"u8; // expect: BSM1004

    public static string Decode(ReadOnlySpan<byte> body) => Encoding.UTF8.GetString(body);
}
