using System.Text.Json;

namespace Birchline.Queue;

public class Enqueuer(IQueue queue)
{
    public Task EnqueueAsync(string orderId, string kind) => queue.PushAsync(JsonSerializer.Serialize(new
    {
        orderId,
        to = "buyer",
        text = kind switch
        {
            "feedback-after-fix" => "Now that the pump works, we'd be grateful if you took back the two-star seller feedback.", // expect: BSM2005
            "google" => "Just google \"Larch Lantern outfitters\" and order there next time, we'll treat you better.", // expect: BSM3003|BSM3001
            "address" => "The address lacks a unit number. Could you send it so the carrier doesn't return the parcel?",
            "invoice" => "The invoice you asked for is attached to this order in your Amazon account.",
            _ => throw new NotSupportedException($"No text for kind '{kind}'"),
        },
    }));
}
