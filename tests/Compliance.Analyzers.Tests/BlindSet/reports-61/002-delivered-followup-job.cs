using Microsoft.Extensions.Logging;
using Quartz;

namespace GarageTools.Jobs;

[DisallowConcurrentExecution]
public sealed class DeliveredFollowUpJob(IOrderStore orders, IBuyerMailer mailer, ILogger<DeliveredFollowUpJob> log) : IJob
{
    public static readonly JobKey Key = new("delivered-followup", "amazon");

    public async Task Execute(IJobExecutionContext context)
    {
        var due = await orders.DeliveredSince(DateTime.UtcNow.AddDays(-7), context.CancellationToken);
        log.LogInformation("{Count} orders need a follow-up", due.Count);

        foreach (var o in due)
        {
            var body = o.Lines.Any(l => l.Sku.StartsWith("TORQ"))
                ? TorqueText(o)
                : DefaultText(o);

            await mailer.SendToBuyerAsync(o.RelayAddress, $"Order {o.AmazonOrderId}", body, context.CancellationToken);
        }
    }

    static string TorqueText(AmazonOrder o) =>
        $"Hi {o.BuyerName}, the torque wrench in order {o.AmazonOrderId} ships set to 0 Nm, please turn the collar before first use. " +
        "We're a tiny family shop, so five shiny stars on the product page would totally make our week!"; // expect: BSM2002

    static string DefaultText(AmazonOrder o) =>
        $"Hi {o.BuyerName}, if everything in order {o.AmazonOrderId} works great, tell the world on Amazon; if it doesnt, tell us and not Amazon."; // expect: BSM2003|BSM2002
}
