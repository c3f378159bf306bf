namespace Threadbare.Drafts;

public partial class DraftComposer
{
    public string ComposeForBuyer(BuyerThread thread)
    {
        var greeting = $"Hello {thread.Buyer.Name},";

        if (thread.Topic == Topic.Torn)
            return greeting + " the torn cover is being replaced, you can throw the old one away.";

        if (thread.Topic == Topic.Cheaper)
            return greeting + " between you and me I could do it for £39 instead of £49 if you order tonight."; // expect: BSM1001

        if (thread.Topic == Topic.Invoice)
        {
            var text = greeting + " the VAT invoice is in your Amazon account under Your Orders, ";
            return text +
        }

        var closing = thread.HasFeedback ? " we noticed the one-star seller feedback; kindly withdraw it, our job depends on it." : // expect: BSM2005
    }
