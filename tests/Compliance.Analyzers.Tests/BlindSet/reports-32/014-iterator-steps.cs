namespace ChannelLoom.Workers.Drip;

public sealed class AmazonDripSequence : IDripSequence
{
    public IEnumerable<DripStep> Steps(BuyerContext buyer)
    {
        yield return new DripStep(0, $"Hi {buyer.FirstName}, does the delivery address still read {buyer.City}? The label printer cut the street name.");

        yield return new DripStep(7, $"Hi {buyer.FirstName}, a five-star rating takes ten seconds and would make our day!"); // expect: BSM2002

        if (buyer.HasSubscribed)
            yield return new DripStep(14, $"Hi {buyer.FirstName}, sign up for our newsletter and never miss a deal."); // expect: BSM1007

        yield return new DripStep(21, $"Hi {buyer.FirstName}, next month we pick 40 testers who get our products for nothing. Say the word and you are in."); // expect: BSM1006|BSM1005

        foreach (var item in buyer.Items)
        {
            yield return new DripStep(28, $"Hi {buyer.FirstName}, the battery of {item.Title} must be charged every month when it is not in use.");
        }
    }
}

public readonly record struct DripStep(int AfterDays, string Message);
