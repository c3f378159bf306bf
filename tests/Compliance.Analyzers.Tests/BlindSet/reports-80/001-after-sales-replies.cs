using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Harbourline.Kitchen.CustomerCare
{
    public enum CaseReason
    {
        Damaged,
        MissingPart,
        NotAsDescribed,
        LateArrival
    }

    public sealed class AfterSalesReplyService
    {
        private readonly IAmazonThreadClient _threads;
        private readonly ILogger<AfterSalesReplyService> _log;

        public AfterSalesReplyService(IAmazonThreadClient threads, ILogger<AfterSalesReplyService> log)
        {
            _threads = threads;
            _log = log;
        }

        public async Task AnswerAsync(string orderId, string buyerName, CaseReason reason, CancellationToken ct)
        {
            string body;
            switch (reason)
            {
                case CaseReason.Damaged:
                    body = $"Hello {buyerName}, I am sorry the skillet handle arrived bent. " +
                           $"A new handle for order {orderId} leaves our warehouse today, and you need not return the old one.";
                    break;
                case CaseReason.MissingPart:
                    body = $"Hello {buyerName}, the silicone lid was left out of order {orderId}. " +
                           "It is on its way to you now. " +
                           "We have also tucked a little wooden spatula into the parcel as a treat from us. "; // expect: BSM1005
                    break;
                case CaseReason.NotAsDescribed:
                    body = $"Hello {buyerName}, thanks for the pictures. The colour does differ from the listing, so you may send the pot back for a full refund. " +
                           "If you would rather keep it, I can send 20 dollars to your Venmo instead of going through the return."; // expect: BSM1004|BSM3003|BSM1003
                    break;
                default:
                    body = $"Hello {buyerName}, the carrier has lost two days on order {orderId}. The new date is Thursday; if that is too late, we will cancel and refund you.";
                    break;
            }

            _log.LogInformation("Reply for {Order} ({Reason}) has {Len} chars", orderId, reason, body.Length);
            await _threads.ReplyAsync(orderId, body, ct);
        }
    }

    public interface IAmazonThreadClient
    {
        Task ReplyAsync(string orderId, string body, CancellationToken ct);
    }
}
