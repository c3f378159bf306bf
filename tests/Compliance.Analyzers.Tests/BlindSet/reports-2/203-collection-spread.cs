using System.Collections.Generic;

namespace Cobalt.Messaging;

internal static class ThankYouLines
{
    private static readonly string[] Head = ["Dear customer,", "thank you for ordering the cobalt pan."];

    internal static List<string> Plain { get; } = [.. Head, "Season it with oil before the first use."];

    internal static List<string> WithOffer { get; } = [.. Head, "As a loyal buyer you get 20% off your next pan with the code PAN20."]; // expect: BSM1002|BSM1001|BSM1006
}
