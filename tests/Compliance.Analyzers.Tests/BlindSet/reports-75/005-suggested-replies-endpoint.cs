using Microsoft.AspNetCore.Mvc;

namespace AxleWorks.Inbox.Api;

public static class SuggestedReplies
{
    public static IEndpointRouteBuilder MapSuggestedReplies(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/amazon/threads/{threadId:long}").RequireAuthorization("agent");

        group.MapGet("/suggestions", async (long threadId, [FromServices] IThreadStore threads, CancellationToken ct) =>
        {
            var thread = await threads.FindAsync(threadId, ct);
            return thread is null ? Results.NotFound() : Results.Ok(Suggest(thread));
        });

        return app;
    }

    private static IEnumerable<string> Suggest(BuyerThread thread)
    {
        var name = thread.BuyerName ?? "there";

        switch (thread.Topic)
        {
            case Topic.Fitment:
                yield return $"Hi {name}, send us the year, make and engine code and we will check whether the brake pads fit. The disc must measure 280 mm.";
                yield return $"Hi {name}, quickest is to text our workshop on 0161 496 0822, Dave knows these callipers inside out."; // expect: BSM3002
                break;

            case Topic.BulkOrder:
                yield return $"Hi {name}, for ten sets or more please use the quantity box on the product page and order through Amazon as usual.";
                yield return $"Hi {name}, happy to do ten sets. It is simpler if we bill you ourselves: wire the total to our account and we ship the same day."; // expect: BSM3003
                break;

            case Topic.Damaged:
                yield return $"Hi {name}, sorry the box arrived crushed. Would you like a replacement or a refund? Either is free of charge and you need not return the pads.";
                yield return $"Hi {name}, please attach a photo of the damage here so that we can claim it with the courier.";
                break;

            case Topic.Noise:
                yield return $"Hi {name}, a light squeal is normal for the first 200 km. If it goes on, drop a line with a video to workshop@axleworks.example and we will have a listen."; // expect: BSM3002
                break;
        }
    }
}
