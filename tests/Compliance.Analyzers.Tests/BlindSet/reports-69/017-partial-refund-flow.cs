using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Orchid.Support.Workflows
{
    public class NegotiationWorkflow
    {
        private readonly IThreadClient _threads;
        private readonly IRefundGateway _refunds;

        public NegotiationWorkflow(IThreadClient threads, IRefundGateway refunds)
        {
            _threads = threads;
            _refunds = refunds;
        }

        public async Task OpenAsync(Ticket ticket)
        {
            await _threads.ReplyAsync(ticket.ThreadId,
                $"Hello {ticket.Buyer}, thank you for the photos of the scratched table top. " +
                "You can send it back with the prepaid label, or keep it and get 20% of the price refunded. Which one suits you?");
        }

        public async Task EscalateAsync(Ticket ticket, decimal amount)
        {
            var offer = amount.ToString("0.00");
            await _threads.ReplyAsync(ticket.ThreadId,
                $"Hello {ticket.Buyer}, we raise the refund to ${offer}, on condition that you don't publish a bad review."); // expect: BSM2001
        }

        public async Task CloseAsync(Ticket ticket, decimal amount)
        {
            await _refunds.IssueAsync(ticket.OrderId, amount, "CustomerReturn");
            await _threads.ReplyAsync(ticket.ThreadId, Closing(ticket, amount));
        }

        private static string Closing(Ticket ticket, decimal amount) =>
            $"Hello {ticket.Buyer}, the refund of ${amount:0.00} for order {ticket.OrderId} is on its way to your card. " +
            "Since we solved it so quickly, it would only be fair to rate us with five stars now."; // expect: BSM2002|BSM2001
    }

    public class Ticket
    {
        public string ThreadId { get; set; }
        public string OrderId { get; set; }
        public string Buyer { get; set; }
    }
}
