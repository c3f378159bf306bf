namespace Maplerow.Automation.Sequences;

public readonly record struct ScheduledMessage(int DayOffset, string Subject, string Body);

public static class PostPurchaseSequence
{
    public static IEnumerable<ScheduledMessage> For(string buyerName, string product)
    {
        yield return new(1, "Your order", $"Hi {buyerName}, the assembly guide for your {product} is in the flat envelope on top.");

        yield return new(6, "How is it going?", $"Hi {buyerName}, please write a short review of your {product} on Amazon when you have a moment."); // expect: BSM2006

        yield return new(14, "A reminder", $"Hi {buyerName}, we have not seen your review yet. Please don't forget to post it!"); // expect: BSM2006

        yield return new(21, "Something for you", $"Hi {buyerName}, refer a friend and you both receive $5 credit."); // expect: BSM1006
    }
}
