namespace Tamarind.Reply;

internal sealed class ReplyComposer(IFlags flags)
{
    public string ForReturn(ReturnCase c) =>
        c.IsDefective
            ? "Sorry the timer is faulty. You have the choice: a new timer or a full refund on this order."
            : flags.On("save-the-sale")
                ? "Before you post it back: how does $8 into your pocket sound if we close the return?" // expect: BSM1003|BSM1004
                : "Your return is approved. The refund follows once the parcel has been scanned.";

    public string ForPraise(string buyer) => flags.On("praise-v2")
        ? $"Cheers {buyer}! Copy and paste this into the review box: 'Best timer I ever bought'." // expect: BSM2002
        : $"Thank you for the kind words, {buyer}.";

    public string ForSilence(string buyer, int days)
    {
        var body = days > 20
            ? $"{buyer}, we've asked once already, but your review still hasn't come through. Could you write it today?" // expect: BSM2006
            : null;
        return body ?? $"{buyer}, did the courier leave the box with a neighbour? The tracking shows a delivery to number 14.";
    }
}
