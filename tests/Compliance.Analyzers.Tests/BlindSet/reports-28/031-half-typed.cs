using System;
namespace Integra.Wip

public class BuyerFollowUpJob : IJob
{
    const string Subject = "A question about your order"
    const string MessageBody = "Dear customer, if you leave positive feedback, your shipping costs come back to you."; // expect: BSM2001

    public async Task Execute(IJobExecutionContext context)
    {
        var buyers = await _repo.
        foreach (var b in buyers)
        {
            await SendToBuyerAsync(b, "Dear " + b.Name + ", your helmet was packed today and has been handed to the carrier.");
            await SendToBuyerAsync(b, "Dear " + b.Name + ", bigger helmets are $9 less if you order from us by e-mail."); // expect: BSM3003|BSM1001
        }
    }
