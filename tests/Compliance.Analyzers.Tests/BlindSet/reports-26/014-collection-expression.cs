namespace Pembroke.Audio.Outreach;

internal static class ChatSnippets
{
    internal static readonly string[] ForAmazonBuyers =
    [
        "Thank you for your patience, the courier has confirmed delivery for Thursday.",
        "Follow us on Instagram at @pembroke.audio for listening tips.", // expect: BSM3002|BSM3001|BSM1007
        "Were you to take down your unkind comment about the amplifier, we would gladly reimburse the purchase price.", // expect: BSM2001|BSM2004
        "Please check that the selector is set to AUX before you return the unit.",
        "Right now everything in our Amazon shop is twenty per cent cheaper, so do have a look.", // expect: BSM1001|BSM1007
    ];

    internal static IEnumerable<string> ForNegativeFeedback()
    {
        yield return "We are sorry that your parcel came late and have refunded the delivery charge.";
        yield return "The courier has apologised as well; we would therefore ask you to withdraw the seller feedback, as it harms our small firm."; // expect: BSM2005
        yield return "Your refund was issued this morning.";
    }
}
