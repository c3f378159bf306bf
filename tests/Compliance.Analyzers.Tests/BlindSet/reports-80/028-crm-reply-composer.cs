using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Threading.Tasks;

namespace Westbridge.Bikes.Crm.Amazon
{
    public interface IReplyComposer
    {
        string Compose(BuyerTicket ticket);
    }

    public sealed class ReplyComposer : IReplyComposer
    {
        private readonly IClock _clock;
        private readonly IPartCatalog _parts;

        public ReplyComposer(IClock clock, IPartCatalog parts)
        {
            _clock = clock ?? throw new ArgumentNullException(nameof(clock));
            _parts = parts ?? throw new ArgumentNullException(nameof(parts));
        }

        public string Compose(BuyerTicket ticket)
        {
            if (ticket == null) throw new ArgumentNullException(nameof(ticket));

            var sb = new StringBuilder();
            sb.Append("Hello ").Append(ticket.BuyerName).AppendLine(",");
            sb.AppendLine();

            switch (ticket.Topic)
            {
                case Topic.MissingPart:
                    AppendMissingPart(sb, ticket);
                    break;
                case Topic.Return:
                    AppendReturn(sb, ticket);
                    break;
                case Topic.Price:
                    AppendPrice(sb, ticket);
                    break;
                case Topic.Praise:
                    sb.AppendLine("Glad the saddle fits. The bolts should be tightened again after the first 50 km, with 6 Nm.");
                    break;
                default:
                    throw new NotSupportedException("No composer for topic " + ticket.Topic);
            }

            return sb.ToString();
        }

        private void AppendMissingPart(StringBuilder sb, BuyerTicket ticket)
        {
            var part = _parts.Find(ticket.PartNumber);
            sb.AppendFormat(CultureInfo.InvariantCulture,
                "the {0} was not in the box of order {1}. It goes out today, free of charge, and should arrive by {2:d MMMM}.",
                part.Title, ticket.OrderId, _clock.Today.AddDays(4));
            sb.AppendLine();

            if (ticket.Waits > 1)
            {
                sb.AppendLine("To make it up to you there is a bell and a bottle cage in the parcel as well, our present."); // expect: BSM1005
            }
        }

        private void AppendReturn(StringBuilder sb, BuyerTicket ticket)
        {
            sb.AppendLine("the prepaid label for your return is ready in Your Orders on Amazon.");
            if (ticket.IsBulky)
                sb.AppendLine("The frame is bulky, so the carrier collects it; please reply with a day that suits you.");

            if (ticket.BuyerThreatenedReview)
            {
                sb.AppendLine("We pay the 40 pounds you ask for, on the understanding that no bad review goes up."); // expect: BSM2001|BSM2004|BSM2003
            }
        }

        private static void AppendPrice(StringBuilder sb, BuyerTicket ticket)
        {
            if (ticket.IsBusiness)
            {
                sb.AppendLine("thank you for asking. There is no separate price list; what the product page shows is what everybody pays.");
                return;
            }

            sb.AppendLine("if another shop has the same wheel for less, show us and we will knock the difference off for you."); // expect: BSM1001|BSM1003
            sb.AppendLine("Quicker still: e-mail me at jo.marsh@westbridgebikes.com and I will see what I can do."); // expect: BSM3002|BSM3003
        }
    }

    public enum Topic { MissingPart, Return, Price, Praise }

    public class BuyerTicket
    {
        public string OrderId { get; set; }
        public string BuyerName { get; set; }
        public Topic Topic { get; set; }
        public string PartNumber { get; set; }
        public int Waits { get; set; }
        public bool IsBulky { get; set; }
        public bool IsBusiness { get; set; }
        public bool BuyerThreatenedReview { get; set; }
    }
}
