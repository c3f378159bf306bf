using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Hartwell.Amazon.SupportDesk
{
    public class SupportDesk
    {
        private readonly IBuyerChannel _channel;
        private readonly IRefunds _refunds;
        private readonly IWarehouse _warehouse;
        private readonly ILogger<SupportDesk> _logger;

        public SupportDesk(IBuyerChannel channel, IRefunds refunds, IWarehouse warehouse, ILogger<SupportDesk> logger)
        {
            _channel = channel;
            _refunds = refunds;
            _warehouse = warehouse;
            _logger = logger;
        }

        public async Task HandleAsync(Ticket t, CancellationToken ct)
        {
            switch (t.Topic)
            {
                case Topic.MissingPart:
                    var parcel = await _warehouse.ShipPartAsync(t.Sku, t.PartNumber, t.OrderId, ct);
                    await Reply(t, $"Hello {t.Buyer}, part {t.PartNumber} should have been in the bag with the screws. It left today, free of charge, with tracking number {parcel}.", ct);
                    break;

                case Topic.Damaged when t.Value < 25m:
                    await _refunds.RefundAsync(t.OrderId, t.Value, RefundReason.Damaged, ct);
                    await Reply(t, $"Hello {t.Buyer}, we are sorry the jar broke. We refunded {t.Value.ToString("C", CultureInfo.GetCultureInfo("en-US"))} through Amazon; you need not send anything back.", ct);
                    break;

                case Topic.Damaged:
                    await Reply(t, $"Hello {t.Buyer}, we are sorry the cabinet arrived with a dent. Would you like a new door or a full refund? For the refund we send you a prepaid return label.", ct);
                    break;

                case Topic.PriceQuestion:
                    await Reply(t, $"Hello {t.Buyer}, the price changed after you ordered. We are unable to give discounts on orders already placed, but you may return the unopened item within 30 days.", ct);
                    break;

                case Topic.WantsCoupon:
                    await Reply(t, $"Hello {t.Buyer}, thank you for asking. We have no coupon to give and cannot create one for a single buyer.", ct);
                    break;

                case Topic.WantsManual:
                    await Reply(t, $"Hello {t.Buyer}, the assembly manual is attached. In step 9 the short edge must point to the wall.", ct);
                    break;

                case Topic.WantsCall:
                    await Reply(t, $"Hello {t.Buyer}, we answer here only and do not make calls. Tell us what happens when you press the left switch.", ct);
                    break;

                case Topic.WarrantyClaim:
                    await Reply(t, $"Hello {t.Buyer}, the hinge is covered: the warranty runs until {t.WarrantyEnd:d MMMM yyyy}. We repair it at no cost; please return it with the label attached.", ct);
                    break;

                case Topic.GateCode:
                    await Reply(t, $"Hello {t.Buyer}, the driver stood in front of a locked gate today. Which code or bell should he use tomorrow for order {t.OrderId}?", ct);
                    break;

                case Topic.BuyerCancels:
                    await _refunds.CancelAsync(t.OrderId, ct);
                    await Reply(t, $"Hello {t.Buyer}, we cancelled order {t.OrderId} as you asked and nothing will be charged.", ct);
                    break;

                case Topic.Blackmail:
                    _logger.LogWarning("Buyer of {OrderId} wants a refund or will leave a one-star review; do not answer that part, report it to Amazon", t.OrderId);
                    await Reply(t, $"Hello {t.Buyer}, we will gladly solve the trouble with the lid. Please send a photo of the thread, then we ship a new one.", ct);
                    break;

                default:
                    _logger.LogInformation("Ticket {Id} left for a person", t.Id);
                    break;
            }
        }

        private Task Reply(Ticket t, string text, CancellationToken ct)
        {
            if (text.Length > 2000)
                throw new InvalidOperationException("The reply is longer than 2000 characters, Amazon would not deliver it to your buyer.");
            return _channel.ReplyAsync(t.ThreadId, text, ct);
        }
    }

    public enum Topic { MissingPart, Damaged, PriceQuestion, WantsCoupon, WantsManual, WantsCall, WarrantyClaim, GateCode, BuyerCancels, Blackmail, Other }
    public enum RefundReason { Damaged, Late, Missing }

    public record Ticket(string Id, string ThreadId, string OrderId, string Buyer, string Sku, string PartNumber, decimal Value, Topic Topic, DateTime WarrantyEnd);

    public interface IBuyerChannel { Task ReplyAsync(string threadId, string text, CancellationToken ct); }
    public interface IRefunds
    {
        Task RefundAsync(string orderId, decimal amount, RefundReason reason, CancellationToken ct);
        Task CancelAsync(string orderId, CancellationToken ct);
    }
    public interface IWarehouse { Task<string> ShipPartAsync(string sku, string part, string orderId, CancellationToken ct); }
}
