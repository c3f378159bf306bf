using System.Text.Json;

namespace Novum.Agency.Workers;

public sealed class ServiceQueueWorker(IQueueClient queue)
{
    private static readonly (string Code, string En, string ZhHant)[] Texts =
    [
        ("drum.late", "The drum is delayed by four days. You may cancel at any time and get the full price back.", "鼓組延誤四天，您可隨時取消並獲全額退款。"),
        ("drum.rim", "The rim of your drum is bent; a new rim has been posted at our expense.", "您的鼓圈變形，新鼓圈已免費寄出。"),
        ("drum.size", "You ordered a 14-inch head for a 13-inch drum. Shall we send the 13-inch one instead, before we ship?", "您訂購的鼓皮為 14 吋，但鼓為 13 吋，出貨前是否需要更換？"),
        ("drum.export", "The customs office needs a tax number for this parcel. Please reply with it here.", "海關需要您的稅號才能放行，請在此回覆。"),
    ];

    public Task Push(string orderId, string code, bool zh)
    {
        var t = Array.Find(Texts, x => x.Code == code);
        var dto = new { OrderId = orderId, Channel = "amazon", Text = zh ? t.ZhHant : t.En };
        return queue.PushAsync(JsonSerializer.Serialize(dto));
    }

    public Task PushStringNote(string orderId) => queue.PushAsync(JsonSerializer.Serialize(
        new { OrderId = orderId, Channel = "amazon", Text = "The snare strip is held by two screws. Please strip the old tape off before you fit it." }));
}
