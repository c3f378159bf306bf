namespace Zirbel.Plugins.AmazonHelp;

public abstract class BuyerNoteBase
{
    public abstract string Text { get; }
    public virtual string Language => "en";
}

public sealed class PillowNote : BuyerNoteBase
{
    public override string Text =>
        "The pillow needs a night to regain its shape after unpacking. Please do not iron it.";
}

public sealed class PillowCoverNote : BuyerNoteBase
{
    public override string Text =>
        "Whoever tells us the order number gets a spare cover, no charge, simply because we like you."; // expect: BSM1005
}

public sealed class PillowOpinionNote : BuyerNoteBase
{
    public override string Text => string.Empty
        + "Your review of the pillow would make others sleep better; "     // expect: BSM2006|BSM2002
        + "it takes two minutes.";
}

public sealed class PillowDealNote : BuyerNoteBase
{
    public override string Text => string.Empty
        + "Two pillows for the price of one, "     // expect: BSM1001|BSM1007
        + "but only if you order tonight.";
}

public sealed class PillowPhoneNote : BuyerNoteBase
{
    public override string Language => "zh";
    public override string Text => "您方便的话请留个手机号，我们电话里跟您谈退货的事。"; // expect: BSM3002|BSM3003
}
