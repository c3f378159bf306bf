namespace Leeds.LampWorks;

public class ShadeCampaign
{
    public void Queue(IMailQueue queue, Order order) =>
        queue.For(order)
             .Subject("Fitting your lampshade")
             .Paragraph("Hello " + order.First + ",")
             .Paragraph("the ring of the shade fits an E27 holder. An adapter for B22 lies in the small bag.")
             .Paragraph(order.IsRepeat
                 ? "You're one of our regulars, so name your price for the floor lamp and we'll see what we can do." // expect: BSM1001
                 : "Should the adapter be missing, we post one free of charge.")
             .Paragraph(string.Join(" ", "Enter our", "prize draw", "by replying with a photo of your room.")) // expect: BSM1006
             .Closing("LampWorks, Leeds")
             .Send();

    public void QueueSecond(IMailQueue queue, Order order) =>
        queue.For(order)
             .Subject("Once more")
             .Paragraph($"Hello {order.First}, we asked you last week already: would you please review the shade?") // expect: BSM2006
             .Closing("LampWorks, Leeds")
             .Send();
}
