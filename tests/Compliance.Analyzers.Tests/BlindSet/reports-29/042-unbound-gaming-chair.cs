using Gamer.Throne.Sdk;

namespace Gamer.Throne.App;

[Queue("amz-buyer")]
public class ThroneConsumer : IConsumer<OrderAged>
{
    const string Prefix = "GG! ";

    public Task Consume(ConsumeContext<OrderAged> ctx)
    {
        var o = ctx.Message;
        var mail = new BuyerMail(o.Relay)
        {
            Subject = $"Order {o.Number}",
            Body = Prefix + "Your throne deserves company: mats, desks and headsets by us are now in the shop.", // expect: BSM1007
        };

        if (o.Issue == Issue.GasSpring)
            mail.Body = Prefix + "A new gas spring is coming. You only need a rubber mallet, the video is in the manual you have.";
        else if (o.Days > 45)
            mail.Body = Prefix + "Keep quiet about the squeak in public and the " + // expect: BSM1003|BSM1005|BSM1006|BSM2001|BSM2003
                        "next chair is on us.";
        else if (o.Days > 20)
            mail.Body = Prefix + "Stream with our chair in view? " +
                        "You may win a gaming PC in our raffle."; // expect: BSM1006

        return ctx.Publish(mail);
    }
}
