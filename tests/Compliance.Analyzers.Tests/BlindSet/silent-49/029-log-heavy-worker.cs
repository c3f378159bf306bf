using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Parcelo.Messaging.Worker;

public sealed class OutboxWorker(IOutbox outbox, IComplianceGate gate, ILogger<OutboxWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var m in outbox.ReadAllAsync(stoppingToken))
        {
            var verdict = gate.Check(m.Body);
            switch (verdict)
            {
                case "REVIEW_INCENTIVE":
                    log.LogWarning("Message {Id} held: it offers the buyer a gift card for a 5 star review", m.Id);
                    continue;
                case "REVIEW_REMOVAL":
                    log.LogWarning("Message {Id} held: asks you to change or delete your review, which Amazon forbids", m.Id);
                    continue;
                case "CONTACT":
                    log.LogWarning("Message {Id} held: contains 'write us on WhatsApp' or an e-mail address such as help@shop.com", m.Id);
                    continue;
                case "COUPON":
                    log.LogError("Message {Id} held: it says use code XYZ for 15% off your next order", m.Id);
                    continue;
            }

            if (!await outbox.SendAsync(m, stoppingToken))
                throw new InvalidOperationException($"Thank you mail {m.Id} could not be sent to the buyer; coupon block removed?");

            System.Diagnostics.Debug.WriteLine("sent: if you are happy, please leave us a review -- template " + m.Id);
        }
    }
}

public record OutMessage(long Id, string Body);
public interface IOutbox { IAsyncEnumerable<OutMessage> ReadAllAsync(CancellationToken ct); Task<bool> SendAsync(OutMessage m, CancellationToken ct); }
public interface IComplianceGate { string Check(string body); }
