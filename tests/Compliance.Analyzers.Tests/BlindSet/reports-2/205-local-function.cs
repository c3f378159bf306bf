namespace Elmwood.Jobs;

public class AfterDeliveryJob(IAmazonMessaging messaging)
{
    public async Task RunAsync(IReadOnlyList<Order> orders)
    {
        foreach (var order in orders)
        {
            await messaging.SendMessageAsync(order.Id, order.IsRepeat ? Regular(order.Name) : First(order.Name));
        }

        static string First(string name) => $"Hi {name}, your shelf was delivered. The screws are in the small bag.";
        static string Regular(string name)
        {
            return $"Hi {name}, welcome back! Leave five stars and choose a free candle as our gift."; // expect: BSM2001
        }
    }
}
