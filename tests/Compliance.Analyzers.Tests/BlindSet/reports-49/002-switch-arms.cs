namespace Karavel.Marketplace.Followups;

public enum Step { Day3, Day7, Day14, LostParcel, Unhappy }

public sealed class FollowUpComposer
{
    public string ComposeForBuyer(Step step, string buyer, string orderId) => step switch
    {
        Step.Day3 => $"Hi {buyer}, how is the grinder? If you love it, tell other shoppers on Amazon; if you don't, tell only us.", // expect: BSM2003|BSM2002
        Step.Day7 => $"Hi {buyer}, could you take a minute to review the grinder you bought with order {orderId}?", // expect: BSM2006
        Step.Day14 => $"Hi {buyer}, we now have a milk frother and a tamper to go with your grinder, come and see them in our store!", // expect: BSM1007
        Step.LostParcel => $"Hi {buyer}, UPS lost order {orderId}. A new grinder leaves our warehouse tonight at no cost to you.",
        Step.Unhappy => $"Hi {buyer}, since the burr is fixed now, would you kindly raise the two stars you gave us?", // expect: BSM2004
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No buyer message for this step"),
    };
}
