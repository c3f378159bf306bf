namespace Leeds.LampWorks;

public class ShadeService
{
    public void Queue(IMailQueue queue, Order order) =>
        queue.For(order)
             .Subject("The ring of your lampshade")
             .Paragraph("Hello " + order.First + ",")
             .Paragraph("the wrong ring was packed with shades of this lot; yours is one of them.")
             .Paragraph(order.IsDelivered
                 ? "The right ring is free and comes by letter post on " + order.Eta + "."
                 : "We changed it before the parcel left, so your delivery date stays the same.")
             .Paragraph(string.Join(" ", "If you'd rather", "return the shade,", "the label costs you nothing."))
             .Closing("LampWorks, Leeds")
             .Send();

    public void QueueWarranty(IMailQueue queue, Order order) =>
        queue.For(order)
             .Subject("Warranty paper")
             .Paragraph($"Hello {order.First}, the warranty paper for the dimmer is attached. It covers 24 months from {order.Date:d}.")
             .Paragraph("A repair under warranty is free of charge, postage included.")
             .Closing("LampWorks, Leeds")
             .Send();
}
