using System;
using System.Collections.Generic;

namespace Pigeon.Edge.Templates;

internal static class OrderProblemTexts
{
    public static ReadOnlySpan<byte> Broken => "Your mug broke on the way. A new one leaves today and costs you nothing."u8;
    public static ReadOnlySpan<byte> Address => "The carrier could not find your address. Please send the street and the flat number in a reply."u8;

    public static IEnumerable<string> Steps(string order, decimal refund, bool returned)
    {
        yield return $"We have looked into order {order}.";
        if (returned)
            yield return $"Your return arrived and {refund:C} went back to your original payment method.";
        else
            yield return "You can keep the faulty unit; a return is not necessary.";
        yield return "We do not offer coupons or credits by message, so please do not wait for a code.";
        yield return "The warranty of 24 months stays as it is.";
    }
}
