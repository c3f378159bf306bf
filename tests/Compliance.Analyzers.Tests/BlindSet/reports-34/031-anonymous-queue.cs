using System.Text.Json;

namespace Novum.Agency.Workers;

public sealed class BuyerQueueWorker(IQueueClient queue, ILogger<BuyerQueueWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken ct)
    {
        await foreach (var o in queue.Delivered(ct))
        {
            var dto = o switch
            {
                { Kind: "drum" } => new { o.Id, Channel = "amazon", Text = "Dear buyer, drum heads slacken in the first week. Tune crosswise." },
                { Kind: "cymbal" } => new { o.Id, Channel = "amazon", Text = "Dear buyer, scan the QR code on the sleeve, our site has something for owners." }, // expect: BSM3001|BSM1006|BSM1005
                { Kind: "stick" } => new { o.Id, Channel = "amazon", Text = "亲爱的买家，鼓棒用完了可到我们独立站下单，比这里便宜。" }, // expect: BSM3003|BSM1001|BSM3001
                _ => new { o.Id, Channel = "amazon", Text = "Dear buyer, the screws for the stand are taped under the lid." },
            };

            log.LogInformation("queued coupon-free text for {Order}", o.Id);
            await queue.PushAsync(JsonSerializer.Serialize(dto), ct);
        }
    }
}
