using System;
using System.Collections.Generic;
using System.Text;
using Northgate.Orders.Domain;

namespace Northgate.Orders.Aftercare
{
    public class AftercareComposer
    {
        private readonly IOrderReader _orders;
        private readonly IBuyerMessageQueue _queue;

        public AftercareComposer(IOrderReader orders, IBuyerMessageQueue queue)
        {
            _orders = orders;
            _queue = queue;
        }

        public void SendPartShipped(string amazonOrderId)
        {
            var order = _orders.Get(amazonOrderId);
            var sb = new StringBuilder();
            sb.AppendLine(Greeting(order.BuyerFirstName));
            sb.AppendLine();
            sb.AppendLine(WhatHappened(order));
            sb.AppendLine(NextSteps(order));
            sb.AppendLine();
            sb.Append(Goodbye(order.StoreName));
            _queue.Enqueue(new BuyerMessage(amazonOrderId, sb.ToString()));
        }

        private static string Greeting(string firstName)
        {
            return string.IsNullOrWhiteSpace(firstName) ? "Hello," : $"Hello {firstName},";
        }

        private static string WhatHappened(Order order)
        {
            return $"the hinge that was missing from order {order.AmazonOrderId} left our warehouse today at no charge to you.";
        }

        private static string NextSteps(Order order)
        {
            if (order.Carrier == "USPS")
            {
                return "It travels by USPS and should reach you within four working days.";
            }

            return $"{order.Carrier} will bring it within three working days.";
        }

        private static string Goodbye(string storeName)
        {
            return "If everything works now, five stars on the product page would make our whole week. " + // expect: BSM2002|BSM2003
                   "Kind regards, the team at " + storeName;
        }
    }
}
