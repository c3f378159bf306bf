using System;

namespace StarWatch.Alerts.Actions;

/// <summary>One-click answers offered next to a fresh critical review. The chosen text is posted to the buyer's message thread.</summary>
public abstract record CriticalReviewAction(string Name)
{
    public abstract string BuyerMessage(ReviewInfo r);

    public sealed record Refund() : CriticalReviewAction("Full refund")
    {
        public override string BuyerMessage(ReviewInfo r) => "Hello, we are sorry about the leaking bottle. We have refunded your order in full; no return is needed.";
    }

    public sealed record Trade() : CriticalReviewAction("Trade")
    {
        public override string BuyerMessage(ReviewInfo r) => $"Hello, we'd refund {r.Price:C} in full as soon as your comment of {r.Date:d} has disappeared from the page."; // expect: BSM2001|BSM2004
    }

    public sealed record Soft() : CriticalReviewAction("Soft ask")
    {
        public override string BuyerMessage(ReviewInfo r)
        {
            var plea = "Hello, would you be open to revising what you wrote now that a new bottle has reached you?"; // expect: BSM2004
            return plea;
        }
    }

    public sealed record Guilt() : CriticalReviewAction("Family shop")
    {
        public override string BuyerMessage(ReviewInfo r) => @"Hello, your one star may cost my two employees their jobs. Please delete it, I beg you."; // expect: BSM2004
    }
}

public record ReviewInfo(decimal Price, DateTime Date);
