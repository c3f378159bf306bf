using System;

namespace PennineTools.BuyerMsg;

[AttributeUsage(AttributeTargets.Field)]
public sealed class BuyerTextAttribute(string subject, string body) : Attribute
{
    public string Subject { get; } = subject;
    public string Body { get; } = body;
}

public enum BuyerMessageKind
{
    [BuyerText("Your chisel set", "Dear customer, the chisels are shipped blunt on purpose. Please hone them before first use.")]
    HoneFirst,

    [BuyerText("A little something", "Dear customer, say the word and a leather strop comes to you as a present from Pennine Tools.")] // expect: BSM1005
    Strop,

    [BuyerText("Delay", "Dear customer, our courier lost a whole pallet. A replacement will be with you by Friday, or you may have all your money back.")]
    LostPallet,

    [BuyerText("Feedback", "Dear customer, kindly leave us feedback on Amazon about this purchase.")] // expect: BSM2006
    Feedback,

    [BuyerText("Club", "Dear customer, members of our Workshop Club get new planes two weeks ahead and pay trade prices. Shall we put you down?")] // expect: BSM1006|BSM1001|BSM1007
    Club,
}
