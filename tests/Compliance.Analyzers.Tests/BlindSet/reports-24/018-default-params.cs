namespace GizmoBarn.Chat;

public class ChatNudges(string signOff = "Yours in plastic bricks, the Barn")
{
    public Task PingBuyer(
        string orderId,
        string message = "Hi! Rate the drone five stars and we'll know we did something right.") // expect: BSM2002
        => SendMessage(orderId, message + "\n" + signOff);

    public Task Sorry(string orderId, decimal amount)
    {
        return SendIt($"Sorry about the stripped screw. We refunded {amount:C} on this order.");

        Task SendIt(string text, string buyerFooter = "PS: Regulars pay less here. Ask us how before your next order.") // expect: BSM1001
            => SendMessage(orderId, text + "\n" + buyerFooter);
    }

    public Func<string, string> Greeter { get; } =
        (string name = "friend") => $"Hello {name}, your drone's propellers are marked A and B; they are not interchangeable.";

    private Task SendMessage(string orderId, string body) => Hub.Instance.DeliverAsync(orderId, body);
}
