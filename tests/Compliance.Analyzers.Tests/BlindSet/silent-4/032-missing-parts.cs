namespace Hartwell.Marketplace.Aftercare;

internal static class PartsLetters
{
    internal static readonly Dictionary<string, Func<string, string, string>> ByFault = new()
    {
        ["missing-feet"] = (name, order) =>
            $"Hello {name}, four feet were left out of the box for order {order}. They're in tonight's post, free of charge.",
        ["wrong-shade"] = (name, order) =>
            $"Hello {name}, you received cream instead of oatmeal on order {order}. The right shade leaves tomorrow and you can keep the cream one; there's nothing to pay and nothing to return.",
        ["pump-noise"] = (name, order) =>
            $"Hello {name}, the rattling you describe is covered by the two-year warranty. We'll replace the pump at no cost: reply with the serial number under the base.",
        ["broken-lid"] = static (name, order) => """
            Hello, sorry to hear the lid arrived in two pieces.
            We've sent a complete new dish and refunded the extra you paid for gift wrap, as it wasn't wrapped.
            Please bin the broken one carefully.
            """,
    };

    internal static string PartialReturn(string name, int returned, int ordered, decimal amount)
    {
        var text = $"Hello {name}, {returned} of the {ordered} cushions you sent back have reached us";
        text += returned == ordered ? "." : ", the rest are still with the carrier.";
        text += $" We have refunded {amount:C} for those received.";
        return text;
    }
}
