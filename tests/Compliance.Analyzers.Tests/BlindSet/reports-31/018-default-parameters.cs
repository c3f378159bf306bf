namespace Parcelo.Jobs;

public class PostDeliveryJob(IBuyerChannel channel, string signOff = "Kind regards, Nordlicht support")
{
    public Task SendCareAsync(string orderId, string text = "Please oil the cutting board before the first use.") =>
        channel.SendAsync(orderId, text + "\n" + signOff);

    public Task SendNudgeAsync(
        string orderId,
        string text = "Did you like the board? Then give it the full five stars, please.") => // expect: BSM2003|BSM2002
        channel.SendAsync(orderId, text + "\n" + signOff);

    public async Task RunAsync(IEnumerable<string> orders)
    {
        var sendOffer = (string id, string message = "Your personal promo code is inside the lid of the box.") => // expect: BSM1002
            channel.SendAsync(id, message);

        foreach (var id in orders)
            await Local(id);

        Task Local(string id, string body = "Join our prize draw for a chef's knife by answering this message.") => // expect: BSM1006
            channel.SendAsync(id, body);
    }
}
