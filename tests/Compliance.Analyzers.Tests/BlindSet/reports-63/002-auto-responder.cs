using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Nordlicht.Support.AutoReply
{
    public sealed class NightShiftResponder
    {
        private readonly IBuyerMessageGateway _gateway;
        private readonly ILogger<NightShiftResponder> _log;

        public NightShiftResponder(IBuyerMessageGateway gateway, ILogger<NightShiftResponder> log)
        {
            _gateway = gateway;
            _log = log;
        }

        public async Task HandleAsync(InboundMessage message, CancellationToken ct)
        {
            _log.LogDebug("night shift picks up thread {Thread} ({Topic})", message.ThreadId, message.Topic);

            string answer;
            switch (message.Topic)
            {
                case Topic.WhereIsMyOrder:
                    answer = $"Hello {message.BuyerName}, your parcel {message.Tracking} was scanned in {message.LastScanCity} on {message.LastScan:d}. If it has not arrived by {message.Promised:d}, answer here and we refund the order.";
                    break;
                case Topic.Urgent:
                    answer = $"Hello {message.BuyerName}, our team is asleep right now. If it can't wait, drop us a line on WhatsApp, +49 151 2300 4410, somebody is always there."; // expect: BSM3002|BSM3003
                    break;
                case Topic.Defect:
                    answer = $"Hello {message.BuyerName}, sorry that the lamp flickers. Please tell us the number printed under the base so that we can send the right driver, free of charge.";
                    break;
                default:
                    answer = $"Hello {message.BuyerName}, we read your note and will answer it before noon (CET).";
                    break;
            }

            await _gateway.ReplyAsync(message.ThreadId, answer, ct);
        }
    }

    public enum Topic { WhereIsMyOrder, Urgent, Defect, Other }

    public sealed record InboundMessage(string ThreadId, string BuyerName, Topic Topic, string Tracking, string LastScanCity, DateTime LastScan, DateTime Promised);

    public interface IBuyerMessageGateway
    {
        Task ReplyAsync(string threadId, string text, CancellationToken ct);
    }
}
