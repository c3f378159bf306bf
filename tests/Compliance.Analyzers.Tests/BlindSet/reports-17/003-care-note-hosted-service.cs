using System.Text;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Lichtblick.AfterSales;

public class CareNoteWorker(ICareNoteQueue queue, IBuyerMailbox mailbox, ILogger<CareNoteWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var note in queue.ReadAllAsync(stoppingToken))
        {
            var sb = new StringBuilder();
            sb.AppendLine($"Dear {note.BuyerName},");
            sb.AppendLine();
            sb.AppendLine("the lampshade of your order can be wiped with a dry cloth; please do not use alcohol.");
            if (note.IsRepeatBuyer)
            {
                sb.AppendLine("Because you came back to us, we enter you into our yearly raffle for a designer floor lamp."); // expect: BSM1006
            }
            else if (note.HasOpenQuestion)
            {
                sb.Append("If the dimmer hums, ");
                sb.AppendLine("write to hilfe@lichtblick-leuchten.de and our technician answers the same day."); // expect: BSM3002|BSM3003
            }
            else
            {
                sb.AppendLine("If the dimmer hums, simply answer this message and we send another one at no charge.");
            }
            sb.AppendLine("Kind regards from Kassel");

            await mailbox.DeliverAsync(note.OrderId, sb.ToString(), stoppingToken);
            logger.LogInformation("Care note {NoteId} delivered", note.Id);
        }
    }
}
