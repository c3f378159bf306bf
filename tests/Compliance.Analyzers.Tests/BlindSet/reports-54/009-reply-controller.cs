using Microsoft.AspNetCore.Mvc;

namespace Altmark.CustomerCare.Api.Controllers;

[ApiController]
[Route("api/buyer-threads/{threadId:guid}")]
public class SuggestedRepliesController : ControllerBase
{
    private readonly IThreadStore _threads;

    public SuggestedRepliesController(IThreadStore threads) => _threads = threads;

    [HttpGet("suggestions")]
    public async Task<ActionResult<string[]>> GetSuggestions(Guid threadId, CancellationToken ct)
    {
        var thread = await _threads.FindAsync(threadId, ct);
        if (thread is null) return NotFound();

        return thread.Topic switch
        {
            "damage" => new[]
            {
                $"Dear {thread.BuyerName}, we are sorry about the cracked plate. A new one ships today, free of charge.",
                $"Dear {thread.BuyerName}, keep the plate, and with your next purchase we will take care of you with a nicer price.", // expect: BSM1001|BSM1006
            },
            "stain" => new[]
            {
                "We could pay for the cleaning of your carpet if you let the matter rest.", // expect: BSM1003
                "Please send us a photo of the stain in this thread so that we can check the batch.",
            },
            "review" => new[] { "Would you be so kind as to take the comment down now that everything is solved?" }, // expect: BSM2004|BSM2005
            _ => Array.Empty<string>(),
        };
    }
}
