namespace Integra.FollowUp;

public sealed class DripCampaign
{
    public bool IncludeRebate { get; init; }

    public IEnumerable<BuyerMail> Steps(string buyer)
    {
        yield return new BuyerMail(Day: 1, $"Hi {buyer}, the battery has to charge for six hours before first use.");
        yield return new BuyerMail(Day: 5, $"Hi {buyer}, we will slip a little extra into your next parcel, a free key ring; simply tell us the colour."); // expect: BSM1005|BSM1006
        yield return new BuyerMail(Day: 9, $"Hi {buyer}, join our tester club and you receive new gadgets before everyone else."); // expect: BSM1006|BSM1007
        yield return new BuyerMail(Day: 14, $"Hi {buyer}, we noticed you have not reviewed the drone yet. This is a second friendly reminder."); // expect: BSM2006
        if (IncludeRebate)
        {
            yield return new BuyerMail(Day: 17, $"Hi {buyer}, send us a screenshot of the order and seven dollars cash back are on their way."); // expect: BSM1004
        }

        yield return new BuyerMail(Day: 20, $"Hi {buyer}, the propellers are wearing parts and are covered for twelve months.");
    }
}
