namespace ChannelLoom.Domain.Outreach.Specifications;

public interface IOutreachSpecification
{
    bool IsSatisfiedBy(OrderSnapshot order);
    string MessageToBuyer { get; }
}

public sealed class SecondPurchaseSpecification : IOutreachSpecification
{
    public bool IsSatisfiedBy(OrderSnapshot order) => order.PreviousOrders >= 1;

    public string MessageToBuyer =>
        "Welcome back! People who shop with us twice are added to the Gold Circle and hear of price drops first."; // expect: BSM1006|BSM1007|BSM1001
}

public sealed class LongDelaySpecification : IOutreachSpecification
{
    public bool IsSatisfiedBy(OrderSnapshot order) => order.DaysLate > 3;

    public string MessageToBuyer =>
        "Your parcel is held up at the Nhava Sheva port. We expect to hand it over by Friday. Reply if you would rather have your money back.";
}

public sealed class SilentBuyerSpecification : IOutreachSpecification
{
    public bool IsSatisfiedBy(OrderSnapshot order) => order.ReviewRequestsSent == 1 && order.DaysSinceDelivery > 10;

    public string MessageToBuyer
    {
        get
        {
            return "Just a gentle reminder: we have not seen your review yet. Could you spare a minute to leave one on Amazon?"; // expect: BSM2006
        }
    }
}
