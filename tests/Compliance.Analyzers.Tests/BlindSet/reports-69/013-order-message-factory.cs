using System;

namespace Harbor.Marketplace.Amazon
{
    public sealed class OrderMessageFactory
    {
        public OrderMessage Create(OrderEvent evt, OrderInfo order)
        {
            switch (evt)
            {
                case OrderEvent.CustomsHold:
                    return new OrderMessage(order.Id,
                        "Customs question on order " + order.Id,
                        "Customs asks for your tax ID before the parcel can be released. Please reply with the number so we can pass it on.");

                case OrderEvent.Delivered:
                    return new OrderMessage(order.Id,
                        "About order " + order.Id,
                        "Scan the QR code on the box, follow our page on Facebook and win one of fifty drones this month."); // expect: BSM1006|BSM3001|BSM1007|BSM3002

                case OrderEvent.ReturnReceived:
                    return new OrderMessage(order.Id,
                        "Your return for order " + order.Id,
                        "The drone came back today. We refunded " + order.Total.ToString("C") + " including the original shipping cost.");

                case OrderEvent.BatteryRecall:
                    return new OrderMessage(order.Id,
                        "Battery of order " + order.Id,
                        "Please stop charging the battery. A replacement battery leaves our warehouse tomorrow at no charge.");

                case OrderEvent.SpareParts:
                    return new OrderMessage(order.Id,
                        "Parts for order " + order.Id,
                        "Propellers are sold on our own web shop, skyharbor-drones.com, at a lower price than here."); // expect: BSM3001|BSM3003|BSM1007

                default:
                    throw new ArgumentOutOfRangeException(nameof(evt), evt, "No message for this event");
            }
        }
    }

    public enum OrderEvent { CustomsHold, Delivered, ReturnReceived, BatteryRecall, SpareParts }

    public record OrderMessage(string OrderId, string Subject, string Body);

    public class OrderInfo
    {
        public string Id { get; set; }
        public decimal Total { get; set; }
    }
}
