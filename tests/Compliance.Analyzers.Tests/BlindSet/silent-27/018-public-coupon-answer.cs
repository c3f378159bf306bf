namespace Inbox;

// the buyer asked; public things only
public static class PriceAnswers
{
    public static string Public(string name, bool running) => running
        ? $"Hello {name}, yes, there is a public coupon on the product page at the moment, every customer can see it there."
        : $"Hello {name}, there is no coupon for this item at the moment.";

    public static string NotApplied(string name, string order) =>
        $"Hello {name}, the coupon was not applied to order {order} because it had ended the day before.";

    public static string Applied(string name, string order, decimal amount) =>
        $"Hello {name}, the coupon discount of {amount:C} was already applied to order {order}; you see it on the invoice.";

    public static string Private(string name) =>
        $"Hello {name}, we can't make a special price for single buyers, sorry.";
}
