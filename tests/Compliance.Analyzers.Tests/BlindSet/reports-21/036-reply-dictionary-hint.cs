namespace Kontor.Assistant;

public sealed class MustertextBibliothek
{
    private readonly IDictionary<ReplyKind, string> _buyerReplies = new Dictionary<ReplyKind, string>
    {
        { ReplyKind.ParcelLost, "The parcel has not moved for six days. We have sent another one with UPS." },
        { ReplyKind.BuyerHappy, "Lovely to read that! Others would love to read it as well, the review box is right under your order." }, // expect: BSM2003|BSM2006
        { ReplyKind.BuyerCritical, "All is repaired now. Perhaps you would look at your verdict with fresh eyes and adjust the stars?" }, // expect: BSM2004
        { ReplyKind.BuyerAsksPrice, "I can do 39 instead of 49 euros for you, but only when you pay me directly." }, // expect: BSM1001|BSM3003
        { ReplyKind.BuyerAsksGift, "We cannot add a gift, but the ribbon you see in the pictures is part of the set." },
        { ReplyKind.BuyerThreatens, "I understand your anger. A return is free until the 31st, and the refund follows as soon as the parcel is scanned." },
    };

    public string this[ReplyKind kind] => _buyerReplies[kind];
}

public enum ReplyKind { ParcelLost, BuyerHappy, BuyerCritical, BuyerAsksPrice, BuyerAsksGift, BuyerThreatens }
