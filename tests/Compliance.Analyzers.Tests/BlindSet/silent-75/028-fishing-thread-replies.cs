using Microsoft.AspNetCore.Http.HttpResults;

namespace RiverBend.Fishing.Api;

public static class ThreadReplyEndpoints
{
    public static void MapThreadReplies(this WebApplication app) =>
        app.MapPost("/amazon/threads/{id:int}/auto-reply", AutoReply).WithTags("Amazon inbox");

    private static async Task<Results<Ok<string>, NotFound>> AutoReply(int id, IThreads threads, IAmazonSender sender, CancellationToken ct)
    {
        var t = await threads.GetAsync(id, ct);
        if (t is null) return TypedResults.NotFound();

        string message = t.Intent switch
        {
            "where-is-it" => $"Hello {t.Buyer}, the carrier shows your rod at the depot in {t.Depot}. If it has not come by {t.Deadline:dddd}, write here and we send another or refund you.",
            "hook-size" => $"Hello {t.Buyer}, hook size 8 goes with line up to 0.25 mm. The table is on page 3 of the instruction manual in the tube.",
            "wants-phone" => $"Hello {t.Buyer}, we answer all questions through Amazon messages, so please write what is wrong with the reel right here.",
            "threatens-rating" => $"Hello {t.Buyer}, the handle should not come off. You can have a new reel or your money back, whichever you prefer.",
            "changed-mind" => $"Hello {t.Buyer}, as you asked, we have cancelled the order. Nothing was charged.",
            "bulk" => $"Hello {t.Buyer}, the price is the same for one rod and for twenty. Please order the number you need here on Amazon.",
            _ => $"Hello {t.Buyer}, a colleague is looking at your photos of the broken tip and will write to you by tomorrow noon."
        };

        await sender.ReplyAsync(t.AmazonThreadId, message, ct);
        return TypedResults.Ok(message);
    }
}
