using Microsoft.Extensions.Hosting;
using Serilog;

namespace Agency.Tools.Audit;

public sealed class OldTemplateAudit(ITemplateArchive archive, IAuditSink audit) : BackgroundService
{
    private static readonly (string Needle, string Finding)[] Checks =
    {
        ("gift card", "template offers a gift card to buyers"),
        ("% off", "template offers a percentage off"),
        ("5 star", "template asks for five stars"),
        ("whatsapp", "template leads buyers to WhatsApp"),
        ("paypal", "template refunds outside Amazon"),
    };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var t in archive.AllAsync(stoppingToken))
        {
            foreach (var (needle, finding) in Checks)
            {
                if (!t.Body.Contains(needle, StringComparison.OrdinalIgnoreCase)) continue;
                Log.Warning("Template {Id}: {Finding}", t.Id, finding);
                await audit.WriteAsync(new AuditEntry(t.Id, finding), stoppingToken);
            }
        }
        Log.Information("Audit done: templates with discount, gift card or review request are listed above");
    }
}
