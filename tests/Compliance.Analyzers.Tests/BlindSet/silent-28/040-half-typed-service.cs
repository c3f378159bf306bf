using System;
namespace Integra.Wip

public class DelayNoticeJob : IJob
{
    const string Subject = "Delay of your order"
    const string MessageBody = "Dear customer, the container is held at the port and your grill will be two weeks late.";

    public async Task Execute(IJobExecutionContext context)
    {
        var orders = await _repo.GetDelayed(
        foreach (var o in orders)
        {
            await SendToBuyerAsync(o, "Dear " + o.Buyer + ", you can wait for the new date or cancel with a full refund.");
            _log.Info("discount check skipped for " + o.Id);
            await SendToBuyerAsync(o, "Dear " + o.Buyer + ", we ship the spare burner free of charge as soon as it
        }
