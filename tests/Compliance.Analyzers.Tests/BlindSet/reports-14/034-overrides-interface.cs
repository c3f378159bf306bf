namespace CarverBros.Messaging.Strategies;

public interface IOutreachText
{
    string Greeting(string buyer) => $"Hello {buyer},";
    string Closing => "To get a faster answer, mail us at help@carverbros.example."; // expect: BSM3002|BSM3003
}

public abstract class BuyerTextBase : IOutreachText
{
    public abstract string Body { get; }
    public virtual string Incentive => "";
}

public sealed class ChiselReplacement : BuyerTextBase
{
    public override string Body => "The chisel handle split along the grain, so a new chisel ships tomorrow and you keep the blade.";
}

public sealed class ReviewDrive : BuyerTextBase
{
    public override string Body => "Woodworkers trust other woodworkers. Could you write a few honest lines about the chisels on Amazon?"; // expect: BSM2006
    public override string Incentive => "Every honest review earns an extra year of warranty."; // expect: BSM2001
}

public sealed class PriceMatch : BuyerTextBase
{
    public override string Body
    {
        get => "Found it for less elsewhere? Show us and we beat that price by ten percent."; // expect: BSM1001
    }
}
