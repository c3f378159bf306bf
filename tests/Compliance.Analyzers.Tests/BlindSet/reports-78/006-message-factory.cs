using System;
using Lumen.Marketplace.Contracts;

namespace Lumen.Marketplace.Messaging
{
    public enum BuyerMessageKind
    {
        AddressQuestion,
        CustomisationQuestion,
        Shipped,
        ReviewReminder,
        ReturnQuestion
    }

    public sealed class BuyerMessageFactory
    {
        public BuyerMessage Create(BuyerMessageKind kind, OrderDto order)
        {
            switch (kind)
            {
                case BuyerMessageKind.AddressQuestion:
                    return new BuyerMessage(order.AmazonOrderId,
                        $"Hi {order.BuyerName}, the courier needs an apartment number to deliver order {order.AmazonOrderId}. Could you send it to us here?");

                case BuyerMessageKind.CustomisationQuestion:
                    return new BuyerMessage(order.AmazonOrderId,
                        $"Hi {order.BuyerName}, please confirm the spelling for the engraving on order {order.AmazonOrderId}: \"{order.EngravingText}\".");

                case BuyerMessageKind.Shipped:
                    return new BuyerMessage(order.AmazonOrderId,
                        $"Hi {order.BuyerName}, good news: your order {order.AmazonOrderId} was shipped today and is on its way to you!"); // expect: BSM4002

                case BuyerMessageKind.ReviewReminder:
                    return new BuyerMessage(order.AmazonOrderId,
                        $"Hi {order.BuyerName}, we wrote last week and are still waiting for your review of the lamp. Would you mind leaving one now?"); // expect: BSM2006

                case BuyerMessageKind.ReturnQuestion:
                    return new BuyerMessage(order.AmazonOrderId,
                        $"Hi {order.BuyerName}, your return for order {order.AmazonOrderId} reached us without the power adapter. Do you still have it?");

                default:
                    throw new ArgumentOutOfRangeException(nameof(kind), kind, "No message text for this kind.");
            }
        }
    }
}
