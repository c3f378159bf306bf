using System;
using System.Globalization;
using System.Text;

namespace Westbridge.Bikes.Crm.Amazon
{
    public sealed class TicketAnswerBuilder
    {
        private readonly IClock _clock;

        public TicketAnswerBuilder(IClock clock) => _clock = clock;

        public string Build(BuyerTicket ticket)
        {
            var sb = new StringBuilder();
            sb.Append("Hello ").Append(ticket.BuyerName).AppendLine(",");

            switch (ticket.Topic)
            {
                case TicketTopic.Brake:
                    sb.AppendLine("the brake pads you received are the wrong model for your rim. The right pair goes out today at no extra cost.");
                    sb.AppendLine("Please keep the wrong pair until the new one has arrived; a free return label is in Your Orders.");
                    break;

                case TicketTopic.Light:
                    sb.AppendLine("the rear light blinks red because the battery sits the wrong way round: the positive end belongs towards the spring.");
                    sb.AppendLine("If error code E4 still shows after that, reply here and we will replace the light under the warranty.");
                    break;

                case TicketTopic.Refund:
                    sb.AppendFormat(CultureInfo.InvariantCulture,
                        "we refunded {0:0.00} GBP for the scratched mudguard of order {1} on {2:d MMMM}. ", ticket.Amount, ticket.OrderId, _clock.Today);
                    sb.AppendLine("Amazon sends the money back to the card you paid with; banks take three to five days.");
                    break;

                case TicketTopic.Gift:
                    sb.AppendLine("you asked for a free bell with your bike. I am afraid we cannot add gifts to an order.");
                    break;

                case TicketTopic.PayPal:
                    sb.AppendLine("we are not able to refund by PayPal or bank transfer. Refunds are only made through Amazon.");
                    break;

                case TicketTopic.Cancel:
                    sb.Append("as you asked, we have cancelled order ").Append(ticket.OrderId).AppendLine(". You have not been charged.");
                    break;

                case TicketTopic.PriceDrop:
                    sb.AppendLine("the price of the wheel went down after your purchase. We cannot pay back the difference, but you may return the unused wheel within the return window.");
                    break;

                default:
                    throw new ArgumentOutOfRangeException(nameof(ticket), ticket.Topic, "Reviews, coupons and gift card questions must be answered by a team leader.");
            }

            return sb.ToString();
        }
    }

    public enum TicketTopic { Brake, Light, Refund, Gift, PayPal, Cancel, PriceDrop }

    public class BuyerTicket
    {
        public string OrderId { get; set; }
        public string BuyerName { get; set; }
        public TicketTopic Topic { get; set; }
        public decimal Amount { get; set; }
    }
}
