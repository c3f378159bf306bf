namespace Acorn.Jobs;
public class ReviewInviteJob(IOrderStore orders, ISpApiClient client)
{
    public async Task Execute()
    {
        foreach (var o in await orders.DeliveredSinceAsync(5))
        {
            var text = o.Country == "US"
                ? "Thanks for shopping with us. Share your 5 star experience on Amazon and we'll email you a $5 gift card." // expect: BSM2001
                : "感谢您的购买，给个五星好评，我们送您5美元礼品卡。"; // expect: BSM2001
            await client.PostMessage(o.Id, text);
        }
    }
}
