using System;
using System.Collections.Generic;

namespace Pinecrest.Helpdesk.Messages
{
    public interface IMessageFactory
    {
        string Create(TicketTopic topic, IDictionary<string, string> values);
    }

    public class AmazonMessageFactory : IMessageFactory
    {
        public string Create(TicketTopic topic, IDictionary<string, string> values)
        {
            var orderId = values["orderId"];
            return topic switch
            {
                TicketTopic.HowToReturn =>
                    $"Hi, to return order {orderId} open Your Orders, choose the item and print the prepaid label Amazon gives you. The refund follows once the parcel has been scanned.",
                TicketTopic.Invoice =>
                    $"Hi, the invoice for order {orderId} is attached as a PDF. The VAT number on it is ours; if yours is missing, reply here and we will issue a corrected one.",
                TicketTopic.PriceDrop =>
                    $"Hi, we saw that you paid more than today's price for order {orderId}. Buy a second one and we will knock $12 off for you.", // expect: BSM1001|BSM1006
                TicketTopic.Wholesale =>
                    $"Hi, for ten pieces or more it is cheaper to skip Amazon: we send you a proforma and you pay by bank transfer.", // expect: BSM3003
                TicketTopic.Assembly =>
                    "Hi, the two longer screws belong to the back panel. Please check step 4 of the manual; the drawing there shows the right side up.",
                TicketTopic.CallMe =>
                    "Hi, this is easier to explain by voice. Ring our technician Paul on (312) 555-0148 any weekday before five.", // expect: BSM3002
                _ => throw new NotSupportedException($"No text for topic {topic}")
            };
        }
    }

    public enum TicketTopic { HowToReturn, Invoice, PriceDrop, Wholesale, Assembly, CallMe }
}
