using System;

namespace Arcwell.Amazon.Push;

internal static class PreEncoded
{
    public static ReadOnlySpan<byte> LateBody => "Dear customer, your parcel is delayed by two days. You may cancel for a full refund."u8;

    public static ReadOnlySpan<byte> TreatBody => "Dear customer, one lucky buyer per week wins back the price of the order. Reply IN to enter."u8; // expect: BSM1006|BSM1004

    public static ReadOnlySpan<byte> PuFaBody => "尊敬的顾客，适配器异响属于正常现象，如持续超过一周请回复我们更换。"u8;

    public static ReadOnlySpan<byte> DianPuBody => "尊敬的顾客，关注我们的店铺，每周五都有限时秒杀等着您。"u8; // expect: BSM1007|BSM1001

    // expect@+5: BSM2002
    public const string LongMail = @"Dear customer,

the socket tester has a spare fuse under the lid.

Our rating decides whether my two employees keep their jobs, so please, please give us the full five.

Thank you
Arcwell";

    public const string ReturnMail = @"Dear customer,

you need not pay for the return. Print the label in ""Your Orders"" and hand the box to any driver.

Arcwell";
}
